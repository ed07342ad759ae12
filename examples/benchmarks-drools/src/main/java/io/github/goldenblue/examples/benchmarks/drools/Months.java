package io.github.goldenblue.examples.benchmarks.drools;

import java.time.LocalDate;

/** Whole months, for the rules. */
public final class Months {
  private Months() {}

  /** How many whole months of a period begin on one of these days; all days counted. */
  public static int beginning(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
    LocalDate end = to.plusDays(1);
    LocalDate start = from;
    int months = 0;
    for (int k = 1; !from.plusMonths(k).isAfter(end); k++) {
      months += start.isBefore(first) || start.isAfter(last) ? 0 : 1;
      start = from.plusMonths(k);
    }
    return months;
  }

  /** How many whole months a period has. */
  public static int whole(LocalDate from, LocalDate to) {
    return beginning(from, to, from, to);
  }
}
