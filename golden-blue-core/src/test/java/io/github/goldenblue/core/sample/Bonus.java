package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** So much by the head, from a least number of heads on. */
public final class Bonus implements Subsidy<BonusClaim> {
  private static final RatesType<BonusClaim, Terms> TYPE =
      new RatesType<>(
          "bonus",
          BonusClaim.FACTS,
          book -> new Terms(book.threshold("min-heads"), book.item("head")));

  private record Terms(Condition<Integer> minHeads, Item<BonusClaim> head) {}

  @Override
  public RatesType<BonusClaim, ?> rates() {
    return TYPE;
  }

  @Override
  public void assess(BonusClaim claim, Rates rates, Sheet sheet) {
    Terms terms = rates.get(TYPE);
    sheet.require(terms.minHeads(), claim.heads());
    sheet.pay(terms.head(), claim, Units.of(claim.heads()));
  }
}
