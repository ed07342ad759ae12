package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;
import io.github.goldenblue.core.value.DateRange;

/** Pays for the practical training of students from outside the city (M5, 三(一)5). */
public final class PracticalTraining implements Subsidy<PracticalTrainingClaim> {
  /** The formula; it holds nothing. */
  public PracticalTraining() {}

  @Override
  public RatesType<PracticalTrainingClaim, PracticalTrainingRates> rates() {
    return PracticalTrainingRates.TYPE;
  }

  @Override
  public void assess(PracticalTrainingClaim claim, Rates rates, Sheet sheet) {
    PracticalTrainingRates r = rates.get(PracticalTrainingRates.TYPE);
    DateRange training = new DateRange(claim.from(), claim.to());
    sheet.require(r.fromOutsideCity(), claim.fromOutsideCity());
    sheet.pay(r.transport(), claim, Units.ONE);
    sheet.pay(r.commercialInsurance(), claim, Units.ONE);
    sheet.pay(r.training(), claim, Units.months(training));
  }
}
