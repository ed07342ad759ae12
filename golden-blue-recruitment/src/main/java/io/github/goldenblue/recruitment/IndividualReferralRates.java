package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What individual-referral needs from a rate book.
 *
 * @param minRecruits the least number of recruits
 * @param referral what is paid for each of them
 */
public record IndividualReferralRates(
    Condition<Integer> minRecruits, Item<IndividualReferralClaim> referral) {
  /** How they are read. */
  public static final RatesType<IndividualReferralClaim, IndividualReferralRates> TYPE =
      new RatesType<>(
          "individual-referral",
          IndividualReferralClaim.FACTS,
          book ->
              new IndividualReferralRates(book.threshold("min-recruits"), book.item("referral")));
}
