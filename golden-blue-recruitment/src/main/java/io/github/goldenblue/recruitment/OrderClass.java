package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/**
 * Pays an enterprise for a graduate trained to its order, on hiring, and once more after a year
 * (M3, 三(一)3).
 */
public final class OrderClass implements Subsidy<OrderClassClaim> {
  /** The formula; it holds nothing. */
  public OrderClass() {}

  @Override
  public RatesType<OrderClassClaim, OrderClassRates> rates() {
    return OrderClassRates.TYPE;
  }

  @Override
  public void assess(OrderClassClaim claim, Rates rates, Sheet sheet) {
    OrderClassRates r = rates.get(OrderClassRates.TYPE);
    sheet.require(r.trainingMonths(), claim.trainingMonths());
    sheet.require(r.contract(), claim.contractSigned());
    sheet.require(r.insured(), claim.insured());
    if (claim.stage() == OrderClassClaim.Stage.FIRST_ANNIVERSARY) {
      sheet.require(r.monthsWorked(), claim.monthsWorked());
    }
    sheet.pay(r.targetedTraining(), claim, Units.ONE);
  }
}
