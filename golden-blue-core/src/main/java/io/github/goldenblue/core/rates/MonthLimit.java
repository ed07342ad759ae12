package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.DateRange;
import java.time.LocalDate;

/**
 * A period must be over a number of months, or at most up to it. It is over n months when it
 * reaches the same day n months later.
 *
 * @param id such as {@code over-a-month}
 * @param months the number of months
 * @param over whether the period must be longer; else it must not be
 * @param cited where it stands
 */
public record MonthLimit(String id, int months, boolean over, Cited cited)
    implements Condition<DateRange> {
  @Override
  public boolean isMetBy(DateRange observed) {
    return observed.isOver(months) == over;
  }

  /** The first or the last day on which the period may end. */
  @Override
  public Datum required(DateRange observed) {
    LocalDate sameDay = observed.startOfMonth(months);
    return new Datum.Text(over ? "≥ " + sameDay : "< " + sameDay);
  }

  /** The day on which it ends. */
  @Override
  public Datum observed(DateRange observed) {
    return new Datum.Text(observed.to().toString());
  }
}
