package io.github.goldenblue.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Draws what a random book is made of; the same seed draws the same. */
final class Chance {
  private static final List<String> DAYS =
      List.of(
          "2023-01-01",
          "2023-01-31",
          "2023-03-31",
          "2023-06-30",
          "2023-12-31",
          "2024-01-01",
          "2024-02-29",
          "2024-06-28",
          "2024-12-30");
  private static final int[] LENGTHS = {0, 1, 30, 90, 365, 700};

  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  String of(String... choices) {
    return of(List.of(choices));
  }

  /** Near the end of a month or a year often. */
  LocalDate day() {
    return LocalDate.parse(of(DAYS));
  }

  /** Two days as a window says them, without the braces around. */
  String window(LocalDate from) {
    LocalDate until = from.plusDays(LENGTHS[random.nextInt(LENGTHS.length)]);
    return "'from':'%s','until':'%s'".formatted(from, until);
  }

  /** Over what time a cap or a relation holds. */
  String period() {
    return oneIn(3)
        ? "{" + window(day()) + "}"
        : "'" + of("PLAN", "PLAN", "CALENDAR_YEAR", "CALENDAR_YEAR", "LIFE") + "'";
  }

  /** Whose a cap or a relation is: mostly the district's own, else the city's or the capital's. */
  String scope() {
    return oneIn(3) ? ",'scope':'" + of("110100", "110000") + "'" : "";
  }
}
