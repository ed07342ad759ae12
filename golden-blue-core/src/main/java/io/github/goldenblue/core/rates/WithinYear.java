package io.github.goldenblue.core.rates;

import java.time.LocalDate;

/**
 * A day must lie in the calendar year of another.
 *
 * @param id such as {@code hired-in-year}
 * @param cited where it stands
 */
public record WithinYear(String id, Cited cited) implements Condition<WithinYear.Days> {
  /**
   * The two days.
   *
   * @param day the day that is judged
   * @param of a day of the calendar year it must lie in
   */
  public record Days(LocalDate day, LocalDate of) {}

  @Override
  public boolean isMetBy(Days observed) {
    return observed.day().getYear() == observed.of().getYear();
  }

  @Override
  public Datum required(Days observed) {
    return new Datum.Count(observed.of().getYear());
  }

  @Override
  public Datum observed(Days observed) {
    return new Datum.Text(observed.day().toString());
  }
}
