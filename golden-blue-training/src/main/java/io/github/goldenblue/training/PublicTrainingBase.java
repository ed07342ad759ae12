package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Supports a public training base for each year in which it passed assessment (M11, 三(二)11). */
public final class PublicTrainingBase implements Subsidy<PublicTrainingBaseClaim> {
  /** The formula; it holds nothing. */
  public PublicTrainingBase() {}

  @Override
  public RatesType<PublicTrainingBaseClaim, PublicTrainingBaseRates> rates() {
    return PublicTrainingBaseRates.TYPE;
  }

  @Override
  public void assess(PublicTrainingBaseClaim claim, Rates rates, Sheet sheet) {
    PublicTrainingBaseRates r = rates.get(PublicTrainingBaseRates.TYPE);
    sheet.require(r.assessmentPassed(), claim.assessmentPassed());
    sheet.pay(r.support(), claim, Units.ONE);
  }
}
