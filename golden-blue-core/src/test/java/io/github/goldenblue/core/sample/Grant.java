package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Money to start with in two parts, or praise; and something for each prize by its rank. */
public final class Grant implements Subsidy<GrantClaim> {
  private static final RatesType<GrantClaim, Terms> TYPE =
      new RatesType<>(
          "grant",
          GrantClaim.FACTS,
          book ->
              new Terms(
                  book.item("part"),
                  book.item("rest"),
                  book.item("praise"),
                  book.itemOf(Prize.FACTS, "prize")));

  private record Terms(
      Item<GrantClaim> part, Item<GrantClaim> rest, Item<GrantClaim> praise, Item<Prize> prize) {}

  @Override
  public RatesType<GrantClaim, ?> rates() {
    return TYPE;
  }

  @Override
  public void assess(GrantClaim claim, Rates rates, Sheet sheet) {
    Terms terms = rates.get(TYPE);
    switch (claim.form()) {
      case START -> {
        sheet.pay(terms.part(), claim, Units.ONE);
        sheet.pay(terms.rest(), claim, Units.ONE);
      }
      case PRAISE -> sheet.pay(terms.praise(), claim, Units.ONE);
    }
    for (int i = 0; i < claim.prizes().size(); i++) {
      sheet.part(Prize.FACTS, i).pay(terms.prize(), claim.prizes().get(i), Units.ONE);
    }
  }
}
