package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.LinePlace;
import io.github.goldenblue.core.settle.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the decision about one claim as a person would read it. */
@Command(
    name = "explain",
    sortOptions = false,
    customSynopsis = {
      "golden-blue explain DECISIONS.jsonl CLAIM-ID [--rates=FILE|FOLDER]...",
      "        [--lang=zh|en]"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int EXPLAINED = 0;

  private final Streams streams;
  private final Messages messages;
  private final List<Phrase> unreadable = new ArrayList<>();
  private int found;

  @Parameters(index = "0", paramLabel = "DECISIONS.jsonl", descriptionKey = "decisions")
  private Place decisions = Place.of("-");

  @Parameters(index = "1", paramLabel = "CLAIM-ID", descriptionKey = "claim-id")
  private String claimId = "";

  @Option(names = "--rates", paramLabel = "FILE|FOLDER")
  private List<Place> rates = new ArrayList<>();

  /** With these streams, in this language. */
  ExplainCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    GoldenBlue goldenBlue = RateFiles.in(rates).load();
    TextLines.each(decisions, streams, (place, line) -> explain(goldenBlue, place, line));
    if (!unreadable.isEmpty()) {
      Phrase first = unreadable.get(0);
      streams.err().println(messages.of("explain.unreadable", unreadable.size(), first));
    }
    if (found == 0) {
      throw new Failure(Phrase.of("failure.no-decision", claimId, decisions));
    }
    if (streams.out().checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
    return EXPLAINED;
  }

  private void explain(GoldenBlue goldenBlue, LinePlace place, String line) {
    if (!mayConcern(line)) {
      return;
    }
    try {
      Decision decision = goldenBlue.readDecision(line);
      if (decision.claimId().equals(claimId)) {
        streams.out().print(found == 0 ? "" : "\n");
        streams.out().print(goldenBlue.explain(decision, messages.language()));
        found++;
      }
    } catch (IllegalArgumentException notADecision) {
      String told = String.valueOf(notADecision.getMessage());
      unreadable.add(Phrase.of("failure.line", place, told));
    }
  }

  /** Whether the line holds the id, as it is or escaped; most lines need not be parsed. */
  private boolean mayConcern(String line) {
    return line.contains(claimId) || line.indexOf('\\') >= 0;
  }
}
