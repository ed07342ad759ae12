package io.github.goldenblue.core.rates;

import java.time.LocalDate;

/**
 * Days in a row on which a district's rates are the same.
 *
 * @param from the first of them
 * @param until the first day after them
 */
public record Span(LocalDate from, LocalDate until) {
  /** Whether a day is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
