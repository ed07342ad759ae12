package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What skill-certification needs from a rate book.
 *
 * @param certified the employee is certified at the level
 * @param training what is paid for the training
 */
public record SkillCertificationRates(
    Condition<Boolean> certified, Item<SkillCertificationClaim> training) {
  /** How they are read. */
  public static final RatesType<SkillCertificationClaim, SkillCertificationRates> TYPE =
      new RatesType<>(
          "skill-certification",
          SkillCertificationClaim.FACTS,
          book -> new SkillCertificationRates(book.holds("certified"), book.item("training")));
}
