package io.github.goldenblue.core.rates;

import java.util.Optional;

/** What a cap counts. */
public enum CapUnit {
  /** Money paid; counted in fen. */
  YUAN(Optional.empty()),
  /** Heads, or whatever else an item that is not paid by time is paid for each of. */
  HEADS(Optional.of(UnitKind.ONE)),
  /** Whole months of which anything is paid. */
  MONTHS(Optional.of(UnitKind.MONTH)),
  /** Days of which anything is paid. */
  DAYS(Optional.of(UnitKind.DAY)),
  /** Years of which anything is paid. */
  YEARS(Optional.of(UnitKind.YEAR)),
  /** Claims: once per claim and holder, however many lines carry it. */
  OCCURRENCES(Optional.empty()),
  /** Ranks by their place in an order, from 1; not summed: the highest paid so far. */
  RANK(Optional.empty());

  private final Optional<UnitKind> counts;

  CapUnit(Optional<UnitKind> counts) {
    this.counts = counts;
  }

  /** The units of an item that it counts; empty if it counts money, claims or ranks. */
  public Optional<UnitKind> counts() {
    return counts;
  }
}
