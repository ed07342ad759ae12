package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.LedgerWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a ledger anew, each claim once. */
@Command(
    name = "compact",
    sortOptions = false,
    customSynopsis = "golden-blue ledger compact LEDGER.jsonl -o=FILE [--lang=zh|en]")
final class LedgerCompactCommand implements Callable<Integer> {
  private final Streams streams;
  private final Messages messages;

  @Parameters(paramLabel = "LEDGER.jsonl", descriptionKey = "ledger-file")
  private Place file = Place.of("-");

  @Option(names = "-o", paramLabel = "FILE", required = true, descriptionKey = "compacted")
  private Place compacted = Place.of("-");

  /** With these streams, in this language. */
  LedgerCompactCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try (LedgerSource source = source();
        Outputs outputs = new Outputs()) {
      source.warn(streams, messages);
      outputs
          .open(Optional.of(compacted), streams)
          .ifPresent(output -> output.write(stream -> LedgerWriter.write(source.ledger(), stream)));
      outputs.publish();
      if (!outputs.names().isEmpty()) {
        String names = String.join(", ", outputs.names());
        streams.out().println(messages.of("summary.written", names));
      }
      return 0;
    }
  }

  /** Nobody may append to a file that is about to be replaced. */
  private LedgerSource source() {
    return !file.isStandard() && compacted.isSameAs(file)
        ? LedgerSource.hold(file)
        : LedgerSource.read(file, streams);
  }
}
