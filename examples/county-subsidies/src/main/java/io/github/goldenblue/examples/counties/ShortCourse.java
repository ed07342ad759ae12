package io.github.goldenblue.examples.counties;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;
import io.github.goldenblue.core.subsidy.PartSheet;
import io.github.goldenblue.core.subsidy.Sheet;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.subsidy.Units;

/** Pays whoever holds a short course for each trainee who counts. */
public final class ShortCourse implements Subsidy<ShortCourseClaim> {
  /** The formula; it holds nothing. */
  public ShortCourse() {}

  @Override
  public RatesType<ShortCourseClaim, ShortCourseRates> rates() {
    return ShortCourseRates.TYPE;
  }

  @Override
  public void assess(ShortCourseClaim claim, Rates rates, Sheet sheet) {
    ShortCourseRates r = rates.get(ShortCourseRates.TYPE);
    for (int i = 0; i < claim.trainees().size(); i++) {
      Trainee trainee = claim.trainees().get(i);
      PartSheet part = sheet.part(Trainee.FACTS, i);
      part.note(r.eligible(), trainee.eligible());
      part.note(r.filed(), trainee.filed());
      part.note(r.notRetired(), !trainee.retired());
      part.note(r.passed(), trainee.passed());
      if (part.isMet()) {
        part.pay(r.training(), trainee, Units.ONE);
      }
    }
  }
}
