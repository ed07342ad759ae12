package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;
import io.github.goldenblue.core.value.DateRange;

/** A share of a wage by the month, board by the day, insurance at cost. */
public final class Stay implements Subsidy<StayClaim> {
  private static final RatesType<StayClaim, Terms> TYPE =
      new RatesType<>(
          "stay",
          StayClaim.FACTS,
          book ->
              new Terms(
                  book.overMonths("over-a-month"),
                  book.holds("invited"),
                  book.item("wage", UnitKind.MONTH),
                  book.item("board", UnitKind.DAY),
                  book.item("insurance")));

  private record Terms(
      Condition<DateRange> overAMonth,
      Condition<Boolean> invited,
      Item<StayClaim> wage,
      Item<StayClaim> board,
      Item<StayClaim> insurance) {}

  @Override
  public RatesType<StayClaim, ?> rates() {
    return TYPE;
  }

  @Override
  public void assess(StayClaim claim, Rates rates, Sheet sheet) {
    Terms terms = rates.get(TYPE);
    sheet.require(terms.overAMonth(), claim.period());
    sheet.require(terms.invited(), claim.invited());
    sheet.pay(terms.wage(), claim, Units.months(claim.period()));
    sheet.pay(terms.board(), claim, Units.days(claim.period()));
    sheet.pay(terms.insurance(), claim, Units.ONE);
  }
}
