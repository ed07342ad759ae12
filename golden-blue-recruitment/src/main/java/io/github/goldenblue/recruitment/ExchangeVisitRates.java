package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.value.DateRange;

/**
 * What exchange-visit needs from a rate book.
 *
 * @param invited was invited
 * @param upToAMonth the visit is not too long
 * @param transport for the way here
 * @param boardAndLodging for each day
 * @param commercialInsurance for commercial insurance
 * @param workInjuryInsurance for work-injury insurance
 */
public record ExchangeVisitRates(
    Condition<Boolean> invited,
    Condition<DateRange> upToAMonth,
    Item<ExchangeVisitClaim> transport,
    Item<ExchangeVisitClaim> boardAndLodging,
    Item<ExchangeVisitClaim> commercialInsurance,
    Item<ExchangeVisitClaim> workInjuryInsurance) {
  /** How they are read. */
  public static final RatesType<ExchangeVisitClaim, ExchangeVisitRates> TYPE =
      new RatesType<>(
          "exchange-visit",
          ExchangeVisitClaim.FACTS,
          book ->
              new ExchangeVisitRates(
                  book.holds("invited"),
                  book.upToMonths("up-to-a-month"),
                  book.item("transport"),
                  book.item("board-and-lodging", UnitKind.DAY),
                  book.item("commercial-insurance"),
                  book.item("work-injury-insurance")));
}
