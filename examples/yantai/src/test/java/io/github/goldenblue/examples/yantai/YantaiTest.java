package io.github.goldenblue.examples.yantai;

import io.github.goldenblue.testkit.County;
import io.github.goldenblue.testkit.CountyLaws;

/** Holds Yantai to every law of the testkit. */
class YantaiTest implements CountyLaws {
  @Override
  public County county() {
    return County.of(Yantai.class)
        .cases("yantai-agency-referral.cases.json")
        .cases("yantai-chief-technician.cases.json");
  }
}
