package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Rewards a medal, the competitor's and once more the coaching team's (M10, 三(二)10). */
public final class CompetitionPrize implements Subsidy<CompetitionPrizeClaim> {
  /** The formula; it holds nothing. */
  public CompetitionPrize() {}

  @Override
  public RatesType<CompetitionPrizeClaim, CompetitionPrizeRates> rates() {
    return CompetitionPrizeRates.TYPE;
  }

  @Override
  public void assess(CompetitionPrizeClaim claim, Rates rates, Sheet sheet) {
    CompetitionPrizeRates r = rates.get(CompetitionPrizeRates.TYPE);
    sheet.pay(r.prize(), claim, Units.ONE);
  }
}
