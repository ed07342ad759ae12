package io.github.goldenblue.examples.jinhuazone;

import io.github.goldenblue.testkit.County;
import io.github.goldenblue.testkit.CountyLaws;

/** Holds Jinhua Development Zone to every law of the testkit. */
class JinhuaZoneTest implements CountyLaws {
  @Override
  public County county() {
    return County.of(JinhuaZone.class)
        .cases("jinhua-stable-employment.cases.json")
        .cases("jinhua-agency-referral.cases.json");
  }
}
