package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.ThresholdOr;

/**
 * What new-apprenticeship needs from a rate book.
 *
 * @param contractOrWorkStudy the least number of months of the contract, or a work-study programme
 * @param trainingYear the last year of training that is paid
 * @param training what is paid for one year of training
 */
public record NewApprenticeshipRates(
    Condition<ThresholdOr.Either> contractOrWorkStudy,
    Condition<Integer> trainingYear,
    Item<NewApprenticeshipClaim> training) {
  /** How they are read. */
  public static final RatesType<NewApprenticeshipClaim, NewApprenticeshipRates> TYPE =
      new RatesType<>(
          "new-apprenticeship",
          NewApprenticeshipClaim.FACTS,
          book ->
              new NewApprenticeshipRates(
                  book.thresholdOr("contract-or-work-study"),
                  book.atMost("training-year"),
                  book.item("training")));
}
