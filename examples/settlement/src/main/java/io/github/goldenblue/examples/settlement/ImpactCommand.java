package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.text.Explanation;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.examples.settlement.impact.Comparison;
import io.github.goldenblue.examples.settlement.impact.Impact;
import io.github.goldenblue.examples.settlement.impact.ImpactPage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells who would gain and who would lose under other rates. */
@Command(
    name = "impact",
    sortOptions = false,
    customSynopsis = {
      "golden-blue impact --base=RATES --amended=RATES CLAIMS.jsonl...",
      "        [--html=FILE] [--ledger=FILE] [--rates=FILE|FOLDER]...",
      "        [--decided-on=YYYY-MM-DD] [--lang=zh|en]"
    })
final class ImpactCommand implements Callable<Integer> {
  private static final int ALL_DECIDED = 0;
  private static final int SOME_REJECTED = 3;

  private final Streams streams;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ImpactOptions options = new ImpactOptions();

  /** With these streams, in this language. */
  ImpactCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    RateFiles further = options.known().books();
    RateSet before = options.base();
    RateSet after = options.amended();
    options.clash(further, before, after).ifPresent(this::refuse);
    new ClaimFiles(options.claims()).requireReadable();
    Ledger ledger = ledger();
    options.known().goesBackBehind(ledger).ifPresent(this::refuse);
    GoldenBlue loaded = further.load();
    GoldenBlue base = before.over(loaded);
    GoldenBlue amended = after.over(after.isAmending() ? base : loaded);
    return compare(base, amended, ledger);
  }

  private Ledger ledger() {
    if (options.ledger().isEmpty()) {
      return Ledger.EMPTY;
    }
    LedgerSource source = LedgerSource.read(options.ledger().get(), streams);
    source.warn(streams, messages);
    return source.ledger();
  }

  private void refuse(Phrase reason) {
    throw new UsageException(spec.commandLine(), reason);
  }

  private int compare(GoldenBlue base, GoldenBlue amended, Ledger ledger) {
    List<RejectedLine> rejected = new ArrayList<>();
    try (Outputs outputs = new Outputs()) {
      var file = outputs.open(options.html(), streams);
      Impact impact = settle(base, amended, ledger, rejected);
      file.ifPresent(page -> page.line(page(impact, amended, rejected)));
      outputs.publish();
      new RejectedLines(messages, streams.err()).show(rejected);
      show(impact, rejected, named(amended, messages.language()));
      return rejected.isEmpty() && impact.rejectedOnce() == 0 ? ALL_DECIDED : SOME_REJECTED;
    }
  }

  /** Each file is one batch, read once and settled under both. */
  private Impact settle(
      GoldenBlue base, GoldenBlue amended, Ledger ledger, List<RejectedLine> rejected) {
    Comparison comparison =
        new Comparison(
            base.settlement(options.known().decidedOn()),
            amended.settlement(options.known().decidedOn()),
            ledger);
    for (Place file : options.claims()) {
      ClaimBatch batch = new ClaimFiles(List.of(file)).read(base.claims(), streams, messages);
      rejected.addAll(batch.rejected(comparison.add(batch.claims())));
    }
    return comparison.impact();
  }

  private static Function<String, String> named(GoldenBlue goldenBlue, Language language) {
    return new Explanation(goldenBlue.subsidies(), goldenBlue.rates(), language)::nameOf;
  }

  private String page(Impact impact, GoldenBlue amended, List<RejectedLine> rejected) {
    Function<String, String> zh = named(amended, Language.ZH);
    Function<String, String> en = named(amended, Language.EN);
    return ImpactPage.of(
        impact,
        id -> new Bilingual(zh.apply(id), en.apply(id)),
        rejected.size(),
        new BothLanguages(),
        messages.language());
  }

  private void show(Impact impact, List<RejectedLine> rejected, Function<String, String> names) {
    boolean isTaken = options.html().filter(Place::isStandard).isPresent();
    PrintStream stream = isTaken ? streams.err() : streams.out();
    new ImpactReport(messages, names, stream).show(impact, rejected.size());
    options
        .html()
        .filter(place -> !place.isStandard())
        .ifPresent(place -> stream.println(messages.of("summary.written", place)));
    if (stream.checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
  }
}
