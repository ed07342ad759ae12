package io.github.goldenblue.training;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Pays a chief technician an allowance for each month in the post (M8, 三(二)8). */
public final class ChiefTechnician implements Subsidy<ChiefTechnicianClaim> {
  /** The formula; it holds nothing. */
  public ChiefTechnician() {}

  @Override
  public RatesType<ChiefTechnicianClaim, ChiefTechnicianRates> rates() {
    return ChiefTechnicianRates.TYPE;
  }

  @Override
  public void assess(ChiefTechnicianClaim claim, Rates rates, Sheet sheet) {
    ChiefTechnicianRates r = rates.get(ChiefTechnicianRates.TYPE);
    sheet.require(r.demonstrationEnterprise(), claim.demonstrationEnterprise());
    sheet.require(r.appointed(), claim.appointed());
    sheet.pay(r.postAllowance(), claim, Units.months(claim.months()));
  }
}
