package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What elite-training needs from a rate book.
 *
 * @param frontLine the trainee works or teaches on the front line
 * @param training what is paid for the training
 */
public record EliteTrainingRates(Condition<Boolean> frontLine, Item<EliteTrainingClaim> training) {
  /** How they are read. */
  public static final RatesType<EliteTrainingClaim, EliteTrainingRates> TYPE =
      new RatesType<>(
          "elite-training",
          EliteTrainingClaim.FACTS,
          book -> new EliteTrainingRates(book.holds("front-line"), book.item("training")));
}
