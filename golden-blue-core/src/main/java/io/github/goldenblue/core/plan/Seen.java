package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.DateRange;
import java.time.LocalDate;

/**
 * An observation's days and number.
 *
 * @param days the days of its period
 * @param value how many
 */
record Seen(DateRange days, long value) {
  /** The day on which a stock was so. */
  LocalDate day() {
    return days.to();
  }
}
