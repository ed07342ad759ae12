package io.github.goldenblue.examples.jiaxingport;

import io.github.goldenblue.testkit.County;
import io.github.goldenblue.testkit.CountyLaws;

/** Holds Jiaxing Port Zone to every law of the testkit. */
class JiaxingPortTest implements CountyLaws {
  @Override
  public County county() {
    return County.of(JiaxingPort.class).cases("jiaxing-port-stable-employment.cases.json");
  }
}
