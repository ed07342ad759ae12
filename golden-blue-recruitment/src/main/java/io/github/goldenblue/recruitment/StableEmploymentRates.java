package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.rates.WithinYear;

/**
 * What stable-employment needs from a rate book.
 *
 * @param hiredInYear hired in the calendar year of the claim
 * @param firstInsured insured in the district for the first time
 * @param insuredMonths the least number of months insured in a row
 * @param noTalentPolicy does not enjoy the talent policy
 * @param minNewHires the least number of hires that meet all of the above
 * @param employment what a hire is paid for taking the job
 * @param transport what a hire is paid for the way here
 */
public record StableEmploymentRates(
    Condition<WithinYear.Days> hiredInYear,
    Condition<Boolean> firstInsured,
    Condition<Integer> insuredMonths,
    Condition<Boolean> noTalentPolicy,
    Condition<Integer> minNewHires,
    Item<Hire> employment,
    Item<Hire> transport) {
  /** How they are read. */
  public static final RatesType<StableEmploymentClaim, StableEmploymentRates> TYPE =
      new RatesType<>(
          "stable-employment",
          StableEmploymentClaim.FACTS,
          book ->
              new StableEmploymentRates(
                  book.withinYear("hired-in-year"),
                  book.holds("first-insured"),
                  book.threshold("insured-months"),
                  book.holds("no-talent-policy"),
                  book.threshold("min-new-hires"),
                  book.itemOf(Hire.FACTS, "employment"),
                  book.itemOf(Hire.FACTS, "transport")));
}
