package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What public-training-base needs from a rate book.
 *
 * @param assessmentPassed the base passed the year's assessment
 * @param support what it is paid for the year
 */
public record PublicTrainingBaseRates(
    Condition<Boolean> assessmentPassed, Item<PublicTrainingBaseClaim> support) {
  /** How they are read. */
  public static final RatesType<PublicTrainingBaseClaim, PublicTrainingBaseRates> TYPE =
      new RatesType<>(
          "public-training-base",
          PublicTrainingBaseClaim.FACTS,
          book ->
              new PublicTrainingBaseRates(book.holds("assessment-passed"), book.item("support")));
}
