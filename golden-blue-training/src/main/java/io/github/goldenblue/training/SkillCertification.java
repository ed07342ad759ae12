package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Pays an enterprise for an employee certified at a skill level (M8, 三(二)8). */
public final class SkillCertification implements Subsidy<SkillCertificationClaim> {
  /** The formula; it holds nothing. */
  public SkillCertification() {}

  @Override
  public RatesType<SkillCertificationClaim, SkillCertificationRates> rates() {
    return SkillCertificationRates.TYPE;
  }

  @Override
  public void assess(SkillCertificationClaim claim, Rates rates, Sheet sheet) {
    SkillCertificationRates r = rates.get(SkillCertificationRates.TYPE);
    sheet.require(r.certified(), claim.certified());
    sheet.pay(r.training(), claim, Units.ONE);
  }
}
