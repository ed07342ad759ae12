package io.github.goldenblue.core.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines, and never holds more of one than a line may be long. */
final class LineSplitter {
  private static final int LONGEST = 16 * 1024 * 1024;

  private final InputStream stream;
  private boolean isAtEnd;

  LineSplitter(InputStream stream) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
  }

  /**
   * A line without its end.
   *
   * @param utf8 its bytes; cut off where it is too long
   * @param isTooLong whether it was cut off
   */
  record Line(byte[] utf8, boolean isTooLong) {
    boolean isBlank() {
      for (byte b : utf8) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isTooLong = false;
    boolean isAnything = false;
    for (int b = stream.read(); !isAtEnd; b = stream.read()) {
      if (b < 0) {
        isAtEnd = true;
        return isAnything ? Optional.of(new Line(line.toByteArray(), isTooLong)) : Optional.empty();
      }
      if (b == '\n') {
        return Optional.of(new Line(line.toByteArray(), isTooLong));
      }
      isAnything = true;
      isTooLong |= line.size() == LONGEST;
      if (!isTooLong) {
        line.write(b);
      }
    }
    return Optional.empty();
  }

  static String longest() {
    return "a line of at most " + LONGEST + " bytes";
  }
}
