package io.github.goldenblue.examples.yantai;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/**
 * Pays a person an allowance that another rule of the city grants. It is here so that what counts
 * against such an allowance, as a chief technician's does in Yantai, finds it in the ledger.
 */
public final class CityAllowance implements Subsidy<CityAllowanceClaim> {
  /** The formula; it holds nothing. */
  public CityAllowance() {}

  @Override
  public RatesType<CityAllowanceClaim, CityAllowanceRates> rates() {
    return CityAllowanceRates.TYPE;
  }

  @Override
  public void assess(CityAllowanceClaim claim, Rates rates, Sheet sheet) {
    sheet.pay(rates.get(CityAllowanceRates.TYPE).allowance(), claim, Units.ONE);
  }
}
