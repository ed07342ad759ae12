package io.github.goldenblue.core.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** Works out the digest of the next seal while lines go by. */
final class LedgerSealing {
  private final MessageDigest sha256;
  private long lines;

  /** Goes on from a seal, or begins a file. */
  LedgerSealing(Optional<LedgerSeal> before) {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
    before.ifPresent(seal -> update(seal.digest()));
  }

  /** One more line, without its line feed. */
  void line(byte[] line) {
    sha256.update(line);
    sha256.update((byte) '\n');
    lines++;
  }

  /** How many lines went by. */
  long lines() {
    return lines;
  }

  /** The seal of all lines that went by; nothing can be added after it. */
  LedgerSeal seal(int batch, Optional<LocalDate> decidedOn) {
    update(LedgerSeal.start(batch, decidedOn, lines));
    String digest = HexFormat.of().formatHex(sha256.digest());
    return new LedgerSeal(batch, decidedOn, lines, digest);
  }

  private void update(String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
