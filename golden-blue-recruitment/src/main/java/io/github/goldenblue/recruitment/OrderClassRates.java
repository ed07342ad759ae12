package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What order-class needs from a rate book.
 *
 * @param trainingMonths the least number of months of targeted training
 * @param contract a labour contract is signed
 * @param insured social insurance is paid
 * @param monthsWorked the least number of months worked at the anniversary
 * @param targetedTraining what is paid at each stage
 */
public record OrderClassRates(
    Condition<Integer> trainingMonths,
    Condition<Boolean> contract,
    Condition<Boolean> insured,
    Condition<Integer> monthsWorked,
    Item<OrderClassClaim> targetedTraining) {
  /** How they are read. */
  public static final RatesType<OrderClassClaim, OrderClassRates> TYPE =
      new RatesType<>(
          "order-class",
          OrderClassClaim.FACTS,
          book ->
              new OrderClassRates(
                  book.threshold("training-months"),
                  book.holds("contract"),
                  book.holds("insured"),
                  book.threshold("months-worked"),
                  book.item("targeted-training")));
}
