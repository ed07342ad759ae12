package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;
import io.github.goldenblue.core.value.DateRange;

/** Pays invited students and teachers for a visit of up to a month (M4, 三(一)4). */
public final class ExchangeVisit implements Subsidy<ExchangeVisitClaim> {
  /** The formula; it holds nothing. */
  public ExchangeVisit() {}

  @Override
  public RatesType<ExchangeVisitClaim, ExchangeVisitRates> rates() {
    return ExchangeVisitRates.TYPE;
  }

  @Override
  public void assess(ExchangeVisitClaim claim, Rates rates, Sheet sheet) {
    ExchangeVisitRates r = rates.get(ExchangeVisitRates.TYPE);
    DateRange visit = new DateRange(claim.from(), claim.to());
    sheet.require(r.invited(), claim.invited());
    sheet.require(r.upToAMonth(), visit);
    sheet.pay(r.transport(), claim, Units.ONE);
    sheet.pay(r.boardAndLodging(), claim, Units.days(visit));
    sheet.pay(r.commercialInsurance(), claim, Units.ONE);
    sheet.pay(r.workInjuryInsurance(), claim, Units.ONE);
  }
}
