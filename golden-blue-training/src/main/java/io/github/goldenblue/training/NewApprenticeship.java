package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.ThresholdOr;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Pays an enterprise for each year of training an apprentice of the new kind (M8, 三(二)8). */
public final class NewApprenticeship implements Subsidy<NewApprenticeshipClaim> {
  /** The formula; it holds nothing. */
  public NewApprenticeship() {}

  @Override
  public RatesType<NewApprenticeshipClaim, NewApprenticeshipRates> rates() {
    return NewApprenticeshipRates.TYPE;
  }

  @Override
  public void assess(NewApprenticeshipClaim claim, Rates rates, Sheet sheet) {
    NewApprenticeshipRates r = rates.get(NewApprenticeshipRates.TYPE);
    sheet.require(
        r.contractOrWorkStudy(),
        new ThresholdOr.Either(claim.contractMonths(), claim.workStudyProgramme()));
    sheet.require(r.trainingYear(), claim.trainingYear());
    sheet.pay(r.training(), claim, Units.ONE);
  }
}
