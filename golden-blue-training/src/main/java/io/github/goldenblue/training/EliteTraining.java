package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Pays the organiser what it cost to train one of the best workers further (M9, 三(二)9). */
public final class EliteTraining implements Subsidy<EliteTrainingClaim> {
  /** The formula; it holds nothing. */
  public EliteTraining() {}

  @Override
  public RatesType<EliteTrainingClaim, EliteTrainingRates> rates() {
    return EliteTrainingRates.TYPE;
  }

  @Override
  public void assess(EliteTrainingClaim claim, Rates rates, Sheet sheet) {
    EliteTrainingRates r = rates.get(EliteTrainingRates.TYPE);
    sheet.require(r.frontLine(), claim.frontLine());
    sheet.pay(r.training(), claim, Units.ONE);
  }
}
