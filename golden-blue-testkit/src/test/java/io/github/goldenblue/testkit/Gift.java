package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** A formula made up for these tests: a part as claimed, or the whole. */
final class Gift implements Subsidy<GiftClaim> {
  record Terms(Item<GiftClaim> part, Item<GiftClaim> whole) {
    static final RatesType<GiftClaim, Terms> TYPE =
        new RatesType<>(
            "gift", GiftClaim.FACTS, book -> new Terms(book.item("part"), book.item("whole")));
  }

  @Override
  public RatesType<GiftClaim, ?> rates() {
    return Terms.TYPE;
  }

  @Override
  public void assess(GiftClaim claim, Rates rates, Sheet sheet) {
    Terms terms = rates.get(Terms.TYPE);
    sheet.pay(claim.perCent().isPresent() ? terms.part() : terms.whole(), claim, Units.ONE);
  }
}
