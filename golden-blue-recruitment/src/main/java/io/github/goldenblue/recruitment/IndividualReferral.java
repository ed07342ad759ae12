package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Pays a person for each recruit from outside the district, from a least number on (M6, 三(一)6). */
public final class IndividualReferral implements Subsidy<IndividualReferralClaim> {
  /** The formula; it holds nothing. */
  public IndividualReferral() {}

  @Override
  public RatesType<IndividualReferralClaim, IndividualReferralRates> rates() {
    return IndividualReferralRates.TYPE;
  }

  @Override
  public void assess(IndividualReferralClaim claim, Rates rates, Sheet sheet) {
    IndividualReferralRates r = rates.get(IndividualReferralRates.TYPE);
    sheet.require(r.minRecruits(), claim.recruits());
    sheet.pay(r.referral(), claim, Units.of(claim.recruits()));
  }
}
