package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;
import io.github.goldenblue.core.value.DateRange;

/** Pays for an internship of over a month (M4, 三(一)4). */
public final class Internship implements Subsidy<InternshipClaim> {
  /** The formula; it holds nothing. */
  public Internship() {}

  @Override
  public RatesType<InternshipClaim, InternshipRates> rates() {
    return InternshipRates.TYPE;
  }

  @Override
  public void assess(InternshipClaim claim, Rates rates, Sheet sheet) {
    InternshipRates r = rates.get(InternshipRates.TYPE);
    DateRange internship = new DateRange(claim.from(), claim.to());
    sheet.require(r.overAMonth(), internship);
    sheet.pay(r.internship(), claim, Units.months(internship));
    if (claim.boardAndLodgingProvided()) {
      sheet.pay(r.boardAndLodging(), claim, Units.months(internship));
    }
    sheet.pay(r.transport(), claim, Units.ONE);
    sheet.pay(r.commercialInsurance(), claim, Units.ONE);
    sheet.pay(r.workInjuryInsurance(), claim, Units.ONE);
  }
}
