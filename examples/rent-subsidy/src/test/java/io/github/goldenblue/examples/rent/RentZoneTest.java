package io.github.goldenblue.examples.rent;

import io.github.goldenblue.testkit.County;
import io.github.goldenblue.testkit.CountyLaws;

/** Holds the rent subsidy of the example zone to every law of the testkit. */
class RentZoneTest implements CountyLaws {
  @Override
  public County county() {
    return County.of(RentZone.class).cases("rent-subsidy.cases.json");
  }
}
