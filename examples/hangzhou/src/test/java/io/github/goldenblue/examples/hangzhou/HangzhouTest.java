package io.github.goldenblue.examples.hangzhou;

import io.github.goldenblue.testkit.County;
import io.github.goldenblue.testkit.CountyLaws;

/** Holds Hangzhou to every law of the testkit. */
class HangzhouTest implements CountyLaws {
  @Override
  public County county() {
    return County.of(Hangzhou.class).cases("hangzhou-new-apprenticeship.cases.json");
  }
}
