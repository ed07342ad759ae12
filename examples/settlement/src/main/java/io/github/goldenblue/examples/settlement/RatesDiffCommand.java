package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.text.RateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changes from some rates to others. */
@Command(
    name = "diff",
    sortOptions = false,
    customSynopsis = {
      "golden-blue rates diff FILE|DISTRICT@YYYY-MM-DD FILE|DISTRICT@YYYY-MM-DD",
      "        [--rates=FILE|FOLDER]... [--lang=zh|en]"
    })
final class RatesDiffCommand implements Callable<Integer> {
  private static final String OPERAND = "FILE|DISTRICT@YYYY-MM-DD";
  private static final int COMPARED = 0;

  private final Streams streams;
  private final Messages messages;

  @Parameters(index = "0", paramLabel = OPERAND, descriptionKey = "before")
  private RateOperand before = RateOperand.of("-");

  @Parameters(index = "1", paramLabel = OPERAND, descriptionKey = "after")
  private RateOperand after = RateOperand.of("-");

  @Option(names = "--rates", paramLabel = "FILE|FOLDER")
  private List<Place> rates = new ArrayList<>();

  /** With these streams, in this language. */
  RatesDiffCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    RateFiles further = RateFiles.in(rates);
    RateSnapshot old = before.snapshot(further);
    RateSnapshot now = after.snapshot(further);
    streams.out().println(messages.of("diff.title", before.name(), after.name()));
    RateWords words =
        old.named(now.named(new RateWords(now.goldenBlue().subsidies(), messages.language())));
    RateChanges changes = new RateChanges(old, now, words, messages, streams.out());
    RateScope scope = new RateScope(before, old, after, now);
    scope.of(RateSnapshot::subsidies).forEach(changes::subsidy);
    changes.relations(scope.of(RateSnapshot::relations));
    changes.bases(scope.of(RateSnapshot::bases));
    changes.settings(scope.of(RateSnapshot::settings));
    changes.finish();
    if (streams.out().checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
    return COMPARED;
  }
}
