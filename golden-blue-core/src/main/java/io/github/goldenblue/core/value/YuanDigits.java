package io.github.goldenblue.core.value;

import java.nio.charset.StandardCharsets;

/** Amounts as digits, such as {@code -12.50}, and the fen that they say; both ways exact. */
final class YuanDigits {
  private static final int DECIMALS = 2;
  private static final int LONGEST = 24;

  private YuanDigits() {}

  /** With exactly two decimals and no grouping. */
  static String of(long fen) {
    byte[] digits = new byte[LONGEST];
    int at = digits.length;
    long below = fen > 0 ? -fen : fen;
    for (int decimals = 0; below != 0 || decimals <= DECIMALS; decimals++) {
      if (decimals == DECIMALS) {
        digits[--at] = '.';
      }
      digits[--at] = (byte) ('0' - below % 10);
      below /= 10;
    }
    if (fen < 0) {
      digits[--at] = '-';
    }
    return new String(digits, at, digits.length - at, StandardCharsets.ISO_8859_1);
  }

  /** The fen; see {@link Yuan#parse}. */
  static long fen(String digits) {
    int first = digits.startsWith("-") ? 1 : 0;
    int point = endOfDigits(digits, first);
    if (!isWhole(digits, first, point) || !isFraction(digits, point)) {
      throw new NumberFormatException("not an amount of yuan with at most two decimals: " + digits);
    }
    if (digits.length() > LONGEST) {
      throw new ArithmeticException("an amount of " + digits.length() + " digits");
    }
    long below = countDown(countDown(0, digits, first, point), digits, point + 1, digits.length());
    int decimals = Math.max(0, digits.length() - point - 1);
    for (int missing = DECIMALS - decimals; missing > 0; missing--) {
      below = Math.multiplyExact(below, 10);
    }
    return first == 1 ? below : Math.negateExact(below);
  }

  private static boolean isWhole(String digits, int first, int end) {
    return end == first + 1 || (end > first && digits.charAt(first) != '0');
  }

  /** Whether nothing follows the whole yuan, or a point and one or two digits. */
  private static boolean isFraction(String digits, int point) {
    int decimals = digits.length() - point - 1;
    return decimals < 0
        || (digits.charAt(point) == '.'
            && decimals > 0
            && decimals <= DECIMALS
            && endOfDigits(digits, point + 1) == digits.length());
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Appends digits to a number below zero, where there is room for one more than above. */
  private static long countDown(long start, String digits, int from, int to) {
    long below = start;
    for (int i = from; i < to; i++) {
      below = Math.subtractExact(Math.multiplyExact(below, 10), digits.charAt(i) - '0');
    }
    return below;
  }
}
