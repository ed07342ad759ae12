package io.github.goldenblue.examples.counties;

import io.github.goldenblue.testkit.County;
import io.github.goldenblue.testkit.CountyLaws;

/** Holds the short courses of Wucheng to every law of the testkit. */
class CountyLawsTest implements CountyLaws {
  @Override
  public County county() {
    return County.of(CountyRates.class).district("330702").cases("short-course.cases.json");
  }
}
