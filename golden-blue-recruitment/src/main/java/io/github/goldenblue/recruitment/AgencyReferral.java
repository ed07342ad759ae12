package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Pays an agency for each person it recruited, from a least number on (M6, 三(一)6). */
public final class AgencyReferral implements Subsidy<AgencyReferralClaim> {
  /** The formula; it holds nothing. */
  public AgencyReferral() {}

  @Override
  public RatesType<AgencyReferralClaim, AgencyReferralRates> rates() {
    return AgencyReferralRates.TYPE;
  }

  @Override
  public void assess(AgencyReferralClaim claim, Rates rates, Sheet sheet) {
    AgencyReferralRates r = rates.get(AgencyReferralRates.TYPE);
    sheet.require(r.minRecruits(), claim.recruits());
    sheet.pay(r.referral(), claim, Units.of(claim.recruits()));
  }
}
