package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.value.DateRange;

/**
 * What internship needs from a rate book.
 *
 * @param overAMonth the internship is long enough
 * @param internship for each whole month
 * @param boardAndLodging for each whole month with board and lodging
 * @param transport for the way here
 * @param commercialInsurance for commercial insurance
 * @param workInjuryInsurance for work-injury insurance
 */
public record InternshipRates(
    Condition<DateRange> overAMonth,
    Item<InternshipClaim> internship,
    Item<InternshipClaim> boardAndLodging,
    Item<InternshipClaim> transport,
    Item<InternshipClaim> commercialInsurance,
    Item<InternshipClaim> workInjuryInsurance) {
  /** How they are read. */
  public static final RatesType<InternshipClaim, InternshipRates> TYPE =
      new RatesType<>(
          "internship",
          InternshipClaim.FACTS,
          book ->
              new InternshipRates(
                  book.overMonths("over-a-month"),
                  book.item("internship", UnitKind.MONTH),
                  book.item("board-and-lodging", UnitKind.MONTH),
                  book.item("transport"),
                  book.item("commercial-insurance"),
                  book.item("work-injury-insurance")));
}
