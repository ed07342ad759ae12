package io.github.goldenblue.examples.settlement.ondisk;

import io.github.goldenblue.core.json.ClaimLine;
import io.github.goldenblue.core.json.LinePlace;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;

/**
 * A claim's line as bytes that stand in the order of the law if they are compared one by one,
 * without sign: day, id, and then what belongs to it.
 *
 * <p>A character below 253 is one byte, one more than itself; any other is 254 and two bytes, or
 * 255 and two bytes where it is half of a pair, as pairs come after all others; a zero ends the id.
 */
final class LineRecord {
  private static final int BYTE = 0xFF;
  private static final int WIDE = 0xFE;
  private static final int HALF = 0xFF;
  private static final int END = 0;
  private static final int MOST_BYTES = 3;

  private LineRecord() {}

  /**
   * The bytes of a line.
   *
   * @param file the number of its file
   */
  static ByteBuffer write(int file, ClaimLine line) {
    byte[] utf8 = line.utf8();
    int fixed = Integer.BYTES + 1 + Integer.BYTES + Long.BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(fixed + MOST_BYTES * line.id().length() + utf8.length);
    bytes.putInt(Math.toIntExact(line.on().toEpochDay()) ^ Integer.MIN_VALUE);
    line.id().chars().forEach(unit -> put(bytes, (char) unit));
    bytes.put((byte) END).putInt(file).putLong(line.place().line()).put(utf8);
    return bytes.flip();
  }

  private static void put(ByteBuffer bytes, char unit) {
    if (unit + 1 < WIDE) {
      bytes.put((byte) (unit + 1));
    } else {
      bytes.put((byte) (Character.isSurrogate(unit) ? HALF : WIDE)).putChar(unit);
    }
  }

  /**
   * The line of some bytes.
   *
   * @param files their names, by number
   */
  static ClaimLine read(ByteBuffer bytes, List<String> files) {
    LocalDate on = LocalDate.ofEpochDay(bytes.getInt() ^ Integer.MIN_VALUE);
    StringBuilder id = new StringBuilder();
    for (int first = bytes.get() & BYTE; first != END; first = bytes.get() & BYTE) {
      id.append(first < WIDE ? (char) (first - 1) : bytes.getChar());
    }
    LinePlace place = new LinePlace(files.get(bytes.getInt()), bytes.getLong());
    byte[] utf8 = new byte[bytes.remaining()];
    bytes.get(utf8);
    return new ClaimLine(place, on, id.toString(), utf8);
  }
}
