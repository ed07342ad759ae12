package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.LedgerEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** The lines of one batch while they are written, and then its seal. */
final class LedgerPart {
  private final OutputStream stream;
  private final LedgerSealing sealing;
  private final LedgerJson json = new LedgerJson();

  /** What comes after a seal, or first. */
  LedgerPart(OutputStream stream, Optional<LedgerSeal> before) {
    this.stream = stream;
    this.sealing = new LedgerSealing(before);
  }

  void entries(Iterable<LedgerEntry> entries) throws IOException {
    for (LedgerEntry entry : entries) {
      line(Surrogates.utf8(json.write(entry)));
    }
  }

  /** An entry as it is written, without its line feed. */
  void line(byte[] line) throws IOException {
    sealing.line(line);
    stream.write(line);
    stream.write('\n');
  }

  LedgerSeal seal(int batch, Optional<LocalDate> decidedOn) throws IOException {
    LedgerSeal seal = sealing.seal(batch, decidedOn);
    stream.write(seal.line().getBytes(StandardCharsets.UTF_8));
    stream.write('\n');
    return seal;
  }
}
