package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Funds whoever hosts a competition of skills, for each of its projects (M10, 三(二)10). */
public final class CompetitionHosting implements Subsidy<CompetitionHostingClaim> {
  /** The formula; it holds nothing. */
  public CompetitionHosting() {}

  @Override
  public RatesType<CompetitionHostingClaim, CompetitionHostingRates> rates() {
    return CompetitionHostingRates.TYPE;
  }

  @Override
  public void assess(CompetitionHostingClaim claim, Rates rates, Sheet sheet) {
    CompetitionHostingRates r = rates.get(CompetitionHostingRates.TYPE);
    sheet.pay(r.hosting(), claim, Units.of(claim.projects()));
  }
}
