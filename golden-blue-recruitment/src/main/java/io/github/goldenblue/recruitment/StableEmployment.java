package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.WithinYear;
import io.github.goldenblue.core.subsidy.PartSheet;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Pays new employees who stay, from a least number of hires on (M1, 三(一)1). */
public final class StableEmployment implements Subsidy<StableEmploymentClaim> {
  /** The formula; it holds nothing. */
  public StableEmployment() {}

  @Override
  public RatesType<StableEmploymentClaim, StableEmploymentRates> rates() {
    return StableEmploymentRates.TYPE;
  }

  @Override
  public void assess(StableEmploymentClaim claim, Rates rates, Sheet sheet) {
    StableEmploymentRates r = rates.get(StableEmploymentRates.TYPE);
    int qualifying = 0;
    for (int i = 0; i < claim.hires().size(); i++) {
      Hire hire = claim.hires().get(i);
      PartSheet part = sheet.part(Hire.FACTS, i);
      part.note(r.hiredInYear(), new WithinYear.Days(hire.hiredOn(), claim.on()));
      part.note(r.firstInsured(), hire.firstInsuredInDistrict());
      part.note(r.insuredMonths(), hire.insuredMonths());
      part.note(r.noTalentPolicy(), !hire.talentPolicyBeneficiary());
      if (part.isMet()) {
        part.pay(r.employment(), hire, Units.ONE);
        part.pay(r.transport(), hire, Units.ONE);
        qualifying++;
      }
    }
    sheet.require(r.minNewHires(), qualifying);
  }
}
