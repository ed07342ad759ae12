package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Pricing;
import io.github.goldenblue.core.rates.Rate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Prices the units of an item. Units that may differ are priced apart: from one change of the rate
 * to the next, and, where the rate goes by the day of its unit, from one change of rates to the
 * next. A lump sum is paid once for all units to the next change.
 */
final class Stretches {
  private Stretches() {}

  /** Where what is priced is written down. */
  interface Desk {
    /** What is priced. */
    Pricing pricing();

    /** Turns to a unit, by its day and its number from 1. */
    void turnTo(LocalDate day, long unit);

    /** So many units come to this, each; null where they are not due. */
    void priced(@Nullable Rate rate, long units);
  }

  static void price(Item<?> item, Units units, Desk desk) {
    Pricing pricing = desk.pricing();
    boolean isDated = item.isDated() && units.isDated();
    long unit = 1;
    while (unit <= units.count()) {
      LocalDate day = isDated ? units.startOf(Math.toIntExact(unit - 1)) : pricing.claim().on();
      long change = item.nextChange(unit, units.count());
      long next = isDated ? Math.min(change, 1 + sameRates(units, day, pricing)) : change;
      desk.turnTo(day, unit);
      Rate rate = item.price(pricing);
      boolean isLump = rate != null && rate.isLump();
      desk.priced(rate, isLump ? 1 : next - unit);
      unit = isLump ? change : next;
    }
  }

  /** Up to which unit all rates are those of a day. */
  private static long sameRates(Units units, LocalDate day, Pricing pricing) {
    return units.beginningBefore(pricing.rates().around(day).until());
  }
}
