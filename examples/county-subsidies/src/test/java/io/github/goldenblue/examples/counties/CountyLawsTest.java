package io.github.goldenblue.examples.counties;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.testkit.LawProperties;
import io.github.goldenblue.testkit.Laws;
import io.github.goldenblue.testkit.RandomClaims;
import java.time.LocalDate;

/** Holds the short courses of Wucheng to every law of the testkit. */
class CountyLawsTest implements LawProperties {
  private static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();

  @Override
  public Laws laws() {
    return Laws.of(GOLDEN_BLUE);
  }

  @Override
  public RandomClaims claims() {
    LocalDate from = LocalDate.of(2020, 1, 1);
    return RandomClaims.of(GOLDEN_BLUE, District.of("330702"), from, from.plusYears(2))
        .only("short-course");
  }
}
