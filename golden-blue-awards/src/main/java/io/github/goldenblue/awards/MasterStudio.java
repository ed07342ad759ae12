package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/**
 * Helps a master's studio to start, of which its leader may have a share, and rewards an excellent
 * assessment (M15, 三(四)15).
 */
public final class MasterStudio implements Subsidy<MasterStudioClaim> {
  /** The formula; it holds nothing. */
  public MasterStudio() {}

  @Override
  public RatesType<MasterStudioClaim, MasterStudioRates> rates() {
    return MasterStudioRates.TYPE;
  }

  @Override
  public void assess(MasterStudioClaim claim, Rates rates, Sheet sheet) {
    MasterStudioRates r = rates.get(MasterStudioRates.TYPE);
    switch (claim.grant()) {
      case START_UP -> {
        sheet.pay(r.leaderShare(), claim, Units.ONE);
        sheet.pay(r.startUp(), claim, Units.ONE);
      }
      case EXCELLENT_ASSESSMENT -> sheet.pay(r.assessment(), claim, Units.ONE);
    }
  }
}
