package io.github.goldenblue.examples.settlement;

/** How many columns of a terminal a text takes: Chinese characters take two. */
final class DisplayWidth {
  /** First and last of each run of wide characters, in order. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  /** The columns that a text takes. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /**
   * The text on lines of at most this many columns, two or more, broken at spaces, or between
   * characters where a word alone is too long.
   */
  static String wrap(String text, int columns) {
    StringBuilder lines = new StringBuilder();
    String rest = text;
    while (of(rest) > columns) {
      int fitting = fitting(rest, columns);
      int space = rest.lastIndexOf(' ', fitting);
      int end = space > 0 ? space : fitting;
      lines.append(rest, 0, end).append('\n');
      rest = rest.substring(end).stripLeading();
    }
    return lines.append(rest).toString();
  }

  /** How many chars of a text that is too long fit. */
  private static int fitting(String text, int columns) {
    int end = 0;
    int width = 0;
    while (width + of(text.codePointAt(end)) <= columns) {
      width += of(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static int of(int character) {
    int type = Character.getType(character);
    boolean isCombining =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT;
    return isCombining ? 0 : isWide(character) ? 2 : 1;
  }

  private static boolean isWide(int character) {
    for (int[] run : WIDE) {
      if (run[0] <= character && character <= run[1]) {
        return true;
      }
    }
    return false;
  }
}
