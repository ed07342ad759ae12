package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.settle.Ledger;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a ledger is sound, and what it holds. */
@Command(
    name = "check",
    sortOptions = false,
    customSynopsis = "golden-blue ledger check LEDGER.jsonl [--lang=zh|en]")
final class LedgerCheckCommand implements Callable<Integer> {
  private static final int WHOLE = 0;
  private static final int CUT_OFF = 3;

  private final Streams streams;
  private final Messages messages;

  @Parameters(paramLabel = "LEDGER.jsonl", descriptionKey = "ledger-file")
  private Place file = Place.of("-");

  /** With these streams, in this language. */
  LedgerCheckCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    LedgerSource source = LedgerSource.read(file, streams);
    source.warn(streams, messages);
    Ledger ledger = source.ledger();
    Object day =
        ledger.decidedOn().<Object>map(LocalDate::toString).orElse(Phrase.of("ledger.no-day"));
    int claims = ledger.entries().size();
    streams.out().println(messages.of("ledger.sound", file, ledger.batches(), claims, day));
    streams.out().println(messages.of("ledger.digest", source.reading().seal().digest()));
    if (streams.out().checkError()) {
      throw new Failure(Phrase.of("failure.closed"));
    }
    return source.reading().cutOff().isEmpty() ? WHOLE : CUT_OFF;
  }
}
