package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What agency-referral needs from a rate book.
 *
 * @param minRecruits the least number of recruits
 * @param referral what is paid for each of them
 */
public record AgencyReferralRates(
    Condition<Integer> minRecruits, Item<AgencyReferralClaim> referral) {
  /** How they are read. */
  public static final RatesType<AgencyReferralClaim, AgencyReferralRates> TYPE =
      new RatesType<>(
          "agency-referral",
          AgencyReferralClaim.FACTS,
          book -> new AgencyReferralRates(book.threshold("min-recruits"), book.item("referral")));
}
