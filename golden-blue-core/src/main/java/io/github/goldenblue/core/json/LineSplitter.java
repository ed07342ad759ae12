package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into lines, and never holds more of one than a line may be long. */
final class LineSplitter {
  private static final int LONGEST = 16 * 1024 * 1024;

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;

  LineSplitter(InputStream stream) {
    this.stream = stream;
  }

  /** A line without its end; cut off where it is too long. */
  static final class Line {
    private final byte[] utf8;
    private final boolean isTooLong;
    private final boolean isEnded;

    private Line(byte[] utf8, boolean isTooLong, boolean isEnded) {
      this.utf8 = utf8;
      this.isTooLong = isTooLong;
      this.isEnded = isEnded;
    }

    /** One that was cut out of its file elsewhere. */
    static Line of(byte[] utf8) {
      return new Line(utf8, utf8.length > LONGEST, true);
    }

    byte[] utf8() {
      return utf8;
    }

    boolean isTooLong() {
      return isTooLong;
    }

    /** Whether a line feed follows. */
    boolean isEnded() {
      return isEnded;
    }

    /** What is wrong with one that is too long. */
    static Fault tooLong() {
      return new Fault(Fault.WHOLE, "a longer line", "a line of at most " + LONGEST + " bytes");
    }

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
    if (!hasMore()) {
      return Optional.empty();
    }
    int end = endOfLine();
    if (end == to) {
      return longer();
    }
    Line line = new Line(Arrays.copyOfRange(buffer, from, end), false, true);
    from = end + 1;
    return Optional.of(line);
  }

  /** A line that goes on beyond the buffer. */
  private Optional<Line> longer() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isTooLong = false;
    while (hasMore()) {
      int end = endOfLine();
      int kept = Math.min(end - from, LONGEST - line.size());
      line.write(buffer, from, kept);
      isTooLong |= kept < end - from;
      boolean isEnded = end < to;
      from = isEnded ? end + 1 : end;
      if (isEnded) {
        return Optional.of(new Line(line.toByteArray(), isTooLong, true));
      }
    }
    return Optional.of(new Line(line.toByteArray(), isTooLong, false));
  }

  /** Whether there are bytes left, after reading on where the buffer is used up. */
  private boolean hasMore() throws IOException {
    if (from == to) {
      from = 0;
      to = stream.readNBytes(buffer, 0, buffer.length);
    }
    return from < to;
  }

  /** Where the next line break stands in the buffer, or where the buffer ends. */
  private int endOfLine() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }
}
