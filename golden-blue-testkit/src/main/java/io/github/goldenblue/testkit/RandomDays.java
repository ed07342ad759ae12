package io.github.goldenblue.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.SplittableRandom;

/**
 * Days and periods of random claims: ends of months and of years often.
 *
 * @param first the first day a claim may be of
 * @param last the last day a claim may be of
 */
record RandomDays(LocalDate first, LocalDate last) {
  private static final int[] MONTHS = {0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 6, 12, 13, 24, 36};
  private static final int[] DAYS = {-2, -1, -1, -1, 0, 0, 1, 7, 20};

  RandomDays {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("claims from " + first + " back to " + last);
    }
  }

  /** The day of a claim. */
  LocalDate on(SplittableRandom random) {
    LocalDate day = between(random, first, last);
    return switch (random.nextInt(8)) {
      case 0 -> first;
      case 1 -> last;
      case 2, 3 -> clamp(atMonthEnd(random, day));
      case 4 -> clamp(day.with(TemporalAdjusters.firstDayOfYear()));
      default -> day;
    };
  }

  /** Another day of the claim: in the year of {@code on}, or, far off, in any around it. */
  static LocalDate near(SplittableRandom random, LocalDate on, boolean isFar) {
    LocalDate from = isFar ? on.minusYears(1) : on.with(TemporalAdjusters.firstDayOfYear());
    LocalDate to = isFar ? on.plusYears(1) : on.with(TemporalAdjusters.lastDayOfYear());
    LocalDate day = between(random, from, to);
    return switch (random.nextInt(4)) {
      case 0 -> on;
      case 1 -> atMonthEnd(random, day);
      default -> day;
    };
  }

  /** The last day of a period that begins with {@code from}: from days to three years. */
  static LocalDate end(SplittableRandom random, LocalDate from) {
    LocalDate end =
        from.plusMonths(MONTHS[random.nextInt(MONTHS.length)])
            .plusDays(DAYS[random.nextInt(DAYS.length)]);
    return end.isBefore(from) ? from : end;
  }

  /** The day, or the end of the days that is nearest to it. */
  LocalDate clamp(LocalDate day) {
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  /** The last day of the month, or one up to three days before it. */
  private static LocalDate atMonthEnd(SplittableRandom random, LocalDate day) {
    return day.with(TemporalAdjusters.lastDayOfMonth()).minusDays(random.nextInt(4));
  }

  private static LocalDate between(SplittableRandom random, LocalDate from, LocalDate to) {
    return from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, to) + 1));
  }
}
