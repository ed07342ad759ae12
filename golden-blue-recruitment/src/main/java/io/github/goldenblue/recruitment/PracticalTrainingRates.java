package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.UnitKind;

/**
 * What practical-training needs from a rate book.
 *
 * @param fromOutsideCity comes from a school outside the city
 * @param transport for the way here
 * @param commercialInsurance for commercial insurance
 * @param training for each whole month of training
 */
public record PracticalTrainingRates(
    Condition<Boolean> fromOutsideCity,
    Item<PracticalTrainingClaim> transport,
    Item<PracticalTrainingClaim> commercialInsurance,
    Item<PracticalTrainingClaim> training) {
  /** How they are read. */
  public static final RatesType<PracticalTrainingClaim, PracticalTrainingRates> TYPE =
      new RatesType<>(
          "practical-training",
          PracticalTrainingClaim.FACTS,
          book ->
              new PracticalTrainingRates(
                  book.holds("from-outside-city"),
                  book.item("transport"),
                  book.item("commercial-insurance"),
                  book.item("training", UnitKind.MONTH)));
}
