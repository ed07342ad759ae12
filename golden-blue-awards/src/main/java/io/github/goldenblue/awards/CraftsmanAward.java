package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Rewards a person on whom a craftsman's title was conferred (M14, 三(四)14). */
public final class CraftsmanAward implements Subsidy<CraftsmanAwardClaim> {
  /** The formula; it holds nothing. */
  public CraftsmanAward() {}

  @Override
  public RatesType<CraftsmanAwardClaim, CraftsmanAwardRates> rates() {
    return CraftsmanAwardRates.TYPE;
  }

  @Override
  public void assess(CraftsmanAwardClaim claim, Rates rates, Sheet sheet) {
    CraftsmanAwardRates r = rates.get(CraftsmanAwardRates.TYPE);
    sheet.pay(r.award(), claim, Units.ONE);
  }
}
