package io.github.goldenblue.examples.rent;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.UnitKind;

/**
 * What rent-subsidy needs from a rate book.
 *
 * @param insuredMonths the least number of months insured in a row
 * @param leaseMonths the least number of months of the lease
 * @param noHome the person owns no home in the zone
 * @param purchaseRightUnused the person has not used the right to buy a home
 * @param rent for each whole month
 */
public record RentSubsidyRates(
    Condition<Integer> insuredMonths,
    Condition<Integer> leaseMonths,
    Condition<Boolean> noHome,
    Condition<Boolean> purchaseRightUnused,
    Item<RentSubsidyClaim> rent) {
  /** How they are read. */
  public static final RatesType<RentSubsidyClaim, RentSubsidyRates> TYPE =
      new RatesType<>(
          "rent-subsidy",
          RentSubsidyClaim.FACTS,
          book ->
              new RentSubsidyRates(
                  book.threshold("insured-months"),
                  book.threshold("lease-months"),
                  book.holds("no-home"),
                  book.holds("purchase-right-unused"),
                  book.item("rent", UnitKind.MONTH)));
}
