package io.github.goldenblue.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Whole numbers and days as they are written: digits, and for a day two dashes. */
final class Digits {
  private static final int MOST = 19;
  private static final int DAY = "YYYY-MM-DD".length();

  private Digits() {}

  /** Whether it is a whole number, zero or more, of 19 digits at most, without leading zeros. */
  static boolean isWhole(String text) {
    int length = text.length();
    boolean isPadded = length > 1 && text.charAt(0) == '0';
    return length > 0 && length <= MOST && !isPadded && areDigits(text, 0, length);
  }

  /** Whether it looks like a day, be there one of this date or not. */
  static boolean isDay(String text) {
    return text.length() == DAY
        && areDigits(text, 0, 4)
        && text.charAt(4) == '-'
        && areDigits(text, 5, 7)
        && text.charAt(7) == '-'
        && areDigits(text, 8, DAY);
  }

  /**
   * The day.
   *
   * @param text of which {@link #isDay} holds
   * @throws DateTimeException if there is no such day
   */
  static LocalDate day(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DAY));
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
