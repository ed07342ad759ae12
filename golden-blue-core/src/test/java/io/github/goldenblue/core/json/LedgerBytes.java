package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.Ledger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ledgers as the bytes of a file, for tests. */
final class LedgerBytes {
  static final String FILE = "ledger.jsonl";

  private LedgerBytes() {}

  /** As they are written whole. */
  static byte[] whole(Ledger ledger) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      LedgerWriter.write(ledger, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** What a file holds that began with the first and to which all others were appended. */
  static byte[] appended(Path file, List<Ledger> ledgers) throws IOException {
    Files.write(file, whole(ledgers.get(0)));
    try (LedgerFile open = LedgerFile.open(file)) {
      for (Ledger ledger : ledgers.subList(1, ledgers.size())) {
        open.append(ledger);
      }
    }
    return Files.readAllBytes(file);
  }

  static LedgerReading read(byte[] bytes) {
    try {
      return LedgerReader.read(new ByteArrayInputStream(bytes), FILE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
