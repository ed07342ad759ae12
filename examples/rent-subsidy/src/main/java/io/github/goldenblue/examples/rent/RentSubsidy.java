package io.github.goldenblue.examples.rent;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;
import io.github.goldenblue.core.value.DateRange;

/** Pays the rent of a person who works in the zone and has no home there, month by month. */
public final class RentSubsidy implements Subsidy<RentSubsidyClaim> {
  /** The formula; it holds nothing. */
  public RentSubsidy() {}

  @Override
  public RatesType<RentSubsidyClaim, RentSubsidyRates> rates() {
    return RentSubsidyRates.TYPE;
  }

  @Override
  public void assess(RentSubsidyClaim claim, Rates rates, Sheet sheet) {
    RentSubsidyRates r = rates.get(RentSubsidyRates.TYPE);
    sheet.require(r.insuredMonths(), claim.insuredMonths());
    sheet.require(r.leaseMonths(), claim.leaseMonths());
    sheet.require(r.noHome(), !claim.ownsHome());
    sheet.require(r.purchaseRightUnused(), !claim.purchaseRightUsed());
    sheet.pay(r.rent(), claim, Units.months(new DateRange(claim.from(), claim.to())));
  }
}
