package io.github.goldenblue.examples.benchmarks;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** A column of days: each by its number, with one date for each number. */
final class Days {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate[] DATES =
      IntStream.range(0, 3_000).mapToObj(FIRST::plusDays).toArray(LocalDate[]::new);

  private final short[] numbers;

  Days(int size) {
    this.numbers = new short[size];
  }

  void set(int row, LocalDate day) {
    numbers[row] = (short) (day.toEpochDay() - FIRST.toEpochDay());
  }

  LocalDate get(int row) {
    return DATES[numbers[row]];
  }
}
