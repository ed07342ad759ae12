package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.text.Explanation;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Settles the claims of a batch. */
@Command(
    name = "settle",
    sortOptions = false,
    customSynopsis = {
      "golden-blue settle CLAIMS.jsonl... [-o=DECISIONS.jsonl] [--rejects=FILE]",
      "        [--ledger=FILE] [--ledger-out=FILE | --append]",
      "        [--rates=FILE|FOLDER]... [--decided-on=YYYY-MM-DD] [--work-folder=FOLDER]",
      "        [--lang=zh|en]"
    })
final class SettleCommand implements Callable<Integer> {
  private static final int ALL_DECIDED = 0;
  private static final int SOME_REJECTED = 3;

  private final Streams streams;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SettleOptions options = new SettleOptions();

  /** With these streams, in this language. */
  SettleCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    RateFiles books = options.known().books();
    options.clash(books).ifPresent(this::refuse);
    options.claims().requireReadable();
    if (options.ledger().isEmpty()) {
      return settle(books, Optional.empty());
    }
    try (LedgerSource ledger = options.source(streams)) {
      ledger.warn(streams, messages);
      options.known().goesBackBehind(ledger.ledger()).ifPresent(this::refuse);
      return settle(books, Optional.of(ledger));
    }
  }

  private int settle(RateFiles books, Optional<LedgerSource> ledger) {
    GoldenBlue goldenBlue = books.load();
    Settled settled = new SettlementRun(goldenBlue, options, streams, messages).on(ledger);
    show(settled, new Explanation(goldenBlue.subsidies(), goldenBlue.rates(), messages.language()));
    return settled.rejected().isEmpty() ? ALL_DECIDED : SOME_REJECTED;
  }

  private void refuse(Phrase reason) {
    throw new UsageException(spec.commandLine(), reason);
  }

  private void show(Settled settled, Explanation explanation) {
    if (options.rejects().isEmpty()) {
      new RejectedLines(messages, streams.err()).show(settled.rejected());
    }
    PrintStream stream = options.takesStandardOutput() ? streams.err() : streams.out();
    stream.print(new SummaryTable(messages, explanation::nameOf).of(settled.summary()));
    stream.println();
    stream.println(
        messages.of(
            "summary.lines",
            settled.lines(),
            settled.summary().total().claims(),
            settled.rejected().size()));
    BigDecimal recovered = settled.summary().total().recovered();
    if (recovered.signum() > 0) {
      stream.println(messages.of("summary.recovered", SummaryTable.yuan(recovered)));
    }
    if (!settled.written().isEmpty()) {
      stream.println(messages.of("summary.written", String.join(", ", settled.written())));
    } else if (stream.checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
  }
}
