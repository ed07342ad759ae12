package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.Share;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share of a base, such as 60 % of the minimum wage. The base is looked up on the day of the unit
 * that is priced.
 *
 * @param share the share, or the shares by a fact
 * @param base the base's section id, such as {@code minimum-wage}
 * @param rounding how a fraction of a fen is treated; never unsaid
 */
public record ShareOf(Choice share, String base, Rounding rounding) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    at.refuseInBase("a share of another base");
    at.needsBase(base);
    if (share instanceof Choice.ByFact byFact) {
      RowLookup<Share> lookup =
          RowLookup.compile(byFact.rows(), (key, row) -> row, at.at(".share"));
      return pricing -> price(lookup.find(pricing), pricing);
    }
    Optional<Share> always = Optional.of(((Choice.Always) share).share());
    return pricing -> price(always, pricing);
  }

  private @Nullable YuanRange price(Optional<Share> due, Pricing pricing) {
    if (due.isEmpty()) {
      return null;
    }
    Yuan amount = baseOn(pricing);
    try {
      return YuanRange.exactly(due.get().of(amount, rounding));
    } catch (ArithmeticException inexact) {
      throw new RatesMissingException(
          due.get() + " of " + base + " (" + amount + "): " + inexact.getMessage(),
          "a share that fits and comes out to the fen, or a rounding with its clause");
    }
  }

  private Yuan baseOn(Pricing pricing) {
    InForce<Tariff> inForce = pricing.rates().base(base, pricing.date());
    pricing.used(inForce.edition());
    YuanRange amount = inForce.value().price(pricing);
    if (amount == null || !amount.isExact()) {
      throw new RatesMissingException(base + " is " + amount, "one exact amount");
    }
    return amount.low();
  }
}
