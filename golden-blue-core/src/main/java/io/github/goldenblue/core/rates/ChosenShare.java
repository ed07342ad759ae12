package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.Share;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the share for a claim; none where nothing is due. */
final class ChosenShare {
  private ChosenShare() {}

  static Function<Pricing, @Nullable Share> compile(Choice choice, Compilation at) {
    if (choice instanceof Choice.Always always) {
      return pricing -> always.share();
    }
    if (choice instanceof Choice.ByFact byFact) {
      RowLookup<Share> lookup = RowLookup.compile(byFact.rows(), (key, row) -> row, at);
      return pricing -> lookup.find(pricing).orElse(null);
    }
    Choice.AsClaimed claimed = (Choice.AsClaimed) choice;
    FactReference fact = at.perCent(claimed.fact());
    return pricing -> claimed(fact, claimed.atMost(), pricing);
  }

  /** A share that the claim must not ask for is a fault of the claim, and then none. */
  private static @Nullable Share claimed(FactReference fact, Share atMost, Pricing pricing) {
    Object given = fact.value(pricing.claim(), pricing.subject());
    Share share =
        given == null ? null : new Share(BigDecimal.valueOf((Integer) given).movePointLeft(2));
    if (share == null || share.fraction().compareTo(atMost.fraction()) > 0) {
      String found = given == null ? Fault.NOTHING : given.toString();
      pricing.fault(fact, found, "a whole number of per cent, 0 to " + atMost);
      return null;
    }
    return share;
  }
}
