package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.UnitKind;

/**
 * What chief-technician needs from a rate book.
 *
 * @param demonstrationEnterprise the enterprise is a demonstration enterprise for skilled people
 * @param appointed the technician is appointed chief technician
 * @param postAllowance what is paid for each month
 */
public record ChiefTechnicianRates(
    Condition<Boolean> demonstrationEnterprise,
    Condition<Boolean> appointed,
    Item<ChiefTechnicianClaim> postAllowance) {
  /** How they are read. */
  public static final RatesType<ChiefTechnicianClaim, ChiefTechnicianRates> TYPE =
      new RatesType<>(
          "chief-technician",
          ChiefTechnicianClaim.FACTS,
          book ->
              new ChiefTechnicianRates(
                  book.holds("demonstration-enterprise"),
                  book.holds("appointed"),
                  book.item("post-allowance", UnitKind.MONTH)));
}
