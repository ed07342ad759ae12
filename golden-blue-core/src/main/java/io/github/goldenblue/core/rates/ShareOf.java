package io.github.goldenblue.core.rates;

import static java.util.Objects.requireNonNull;

import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.Share;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A share of a base, such as 60 % of the minimum wage, or of an amount. A base is looked up on the
 * day of the unit that is priced.
 *
 * @param share the share, or how it is chosen
 * @param base what it is a share of
 * @param rounding how a fraction of a fen is treated; never unsaid
 */
public record ShareOf(Choice share, Base base, Rounding rounding) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    at.refuseInBase("a share of another base");
    Function<Pricing, Yuan> whole = compileBase(at);
    Function<Pricing, @Nullable Share> due = ChosenShare.compile(share, at.at(".share"));
    boolean isRest = share instanceof Choice.AsClaimed claimed && claimed.isRest();
    return pricing -> {
      Share chosen = due.apply(pricing);
      return chosen == null ? null : price(chosen, whole.apply(pricing), isRest);
    };
  }

  private Function<Pricing, Yuan> compileBase(Compilation at) {
    if (base instanceof Base.Named named) {
      at.needsBase(named.id());
      return pricing -> baseOn(named.id(), pricing);
    }
    if (base instanceof Base.Cost cost) {
      FactReference fact = at.at(".of").cost(cost.fact());
      return pricing -> (Yuan) requireNonNull(fact.value(pricing.claim(), pricing.subject()));
    }
    Yuan amount = ((Base.Amount) base).yuan();
    return pricing -> amount;
  }

  /**
   * What is due; nothing at all, rather than an amount of zero, where the claim leaves no share.
   */
  private @Nullable Rate price(Share chosen, Yuan whole, boolean isRest) {
    Yuan part = part(chosen, whole);
    Yuan due = isRest ? whole.minus(part) : part;
    boolean isLeftOut = share instanceof Choice.AsClaimed && due.isZero();
    return isLeftOut ? null : Rate.of(YuanRange.exactly(due));
  }

  private Yuan part(Share chosen, Yuan whole) {
    try {
      return chosen.of(whole, rounding);
    } catch (ArithmeticException inexact) {
      throw RatesMissingException.ofItem(
          chosen + " of " + base + " (" + whole + "): " + inexact.getMessage(),
          "a share that fits and comes out to the fen, or a rounding with its clause");
    }
  }

  private static Yuan baseOn(String id, Pricing pricing) {
    InForce<Tariff> inForce = pricing.rates().base(id, pricing.date());
    pricing.used(inForce.edition());
    Rate amount = inForce.value().price(pricing);
    if (amount == null || !amount.payable().isExact()) {
      throw new RatesMissingException(id + " is " + amount, "one exact amount");
    }
    return amount.payable().low();
  }
}
