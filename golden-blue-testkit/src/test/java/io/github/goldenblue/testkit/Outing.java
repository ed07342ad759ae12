package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;
import io.github.goldenblue.core.value.DateRange;

/** A formula made up for these tests. */
class Outing implements Subsidy<OutingClaim> {
  record Terms(
      Condition<Boolean> invited,
      Condition<Boolean> notPaidElsewhere,
      Item<OutingClaim> fee,
      Item<OutingClaim> month,
      Item<OutingClaim> insurance) {
    static final RatesType<OutingClaim, Terms> TYPE =
        new RatesType<>(
            "outing",
            OutingClaim.FACTS,
            book ->
                new Terms(
                    book.holds("invited"),
                    book.holds("not-paid-elsewhere"),
                    book.item("fee"),
                    book.item("month", UnitKind.MONTH),
                    book.item("insurance")));
  }

  @Override
  public RatesType<OutingClaim, ?> rates() {
    return Terms.TYPE;
  }

  @Override
  public void assess(OutingClaim claim, Rates rates, Sheet sheet) {
    Terms terms = rates.get(Terms.TYPE);
    sheet.require(terms.invited(), claim.invited());
    sheet.require(terms.notPaidElsewhere(), !claim.paidElsewhere());
    sheet.pay(terms.fee(), claim, Units.of(claim.heads()));
    sheet.pay(terms.month(), claim, Units.months(new DateRange(claim.from(), claim.to())));
    sheet.pay(terms.insurance(), claim, Units.ONE);
  }
}
