package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something was observed: a year {@code 2023}, a half {@code 2023-H1}, a quarter {@code
 * 2023-Q2}, a month {@code 2023-06} or a day {@code 2023-06-30}.
 *
 * @param text in one of these forms
 */
public record ObservedPeriod(String text) {
  private static final Pattern FORM =
      Pattern.compile("([12][0-9]{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(-[0-9]{2})?))?");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it has another form or is a day that does not exist
   */
  public ObservedPeriod {
    daysOf(text);
  }

  /** The period of this text. */
  public static ObservedPeriod of(String text) {
    return new ObservedPeriod(text);
  }

  /** One day. */
  public static ObservedPeriod of(LocalDate day) {
    return new ObservedPeriod(day.toString());
  }

  /** A calendar year. */
  public static ObservedPeriod ofYear(int year) {
    return new ObservedPeriod(Integer.toString(year));
  }

  /** Its first and last day. */
  public DateRange days() {
    return daysOf(text);
  }

  private static DateRange daysOf(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a year, half, quarter, month or day: " + text);
    }
    LocalDate year = LocalDate.of(Integer.parseInt(parts.group(1)), 1, 1);
    if (parts.group(2) != null) {
      return months(year, 6, parts.group(2));
    }
    if (parts.group(3) != null) {
      return months(year, 3, parts.group(3));
    }
    if (parts.group(5) != null) {
      return day(text);
    }
    return parts.group(4) == null ? months(year, 12, "1") : months(year, 1, parts.group(4));
  }

  private static DateRange months(LocalDate year, int length, String number) {
    LocalDate from = year.plusMonths(length * (Long.parseLong(number) - 1));
    return new DateRange(from, from.plusMonths(length).minusDays(1));
  }

  private static DateRange day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return new DateRange(day, day);
    } catch (DateTimeException none) {
      throw new IllegalArgumentException("not a day that exists: " + text, none);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
