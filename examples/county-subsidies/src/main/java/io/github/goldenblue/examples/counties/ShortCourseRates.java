package io.github.goldenblue.examples.counties;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What short-course needs from a rate book.
 *
 * @param eligible belongs to those the course is for
 * @param filed was filed with the authority
 * @param notRetired is not of the age of retirement
 * @param passed passed the examination
 * @param training what is paid for a trainee
 */
public record ShortCourseRates(
    Condition<Boolean> eligible,
    Condition<Boolean> filed,
    Condition<Boolean> notRetired,
    Condition<Boolean> passed,
    Item<Trainee> training) {
  /** How they are read. */
  public static final RatesType<ShortCourseClaim, ShortCourseRates> TYPE =
      new RatesType<>(
          "short-course",
          ShortCourseClaim.FACTS,
          book ->
              new ShortCourseRates(
                  book.holds("eligible"),
                  book.holds("filed"),
                  book.holds("not-retired"),
                  book.holds("passed"),
                  book.itemOf(Trainee.FACTS, "training")));
}
