package io.github.goldenblue.awards;

import io.github.goldenblue.testkit.LawProperties;
import io.github.goldenblue.testkit.Laws;
import io.github.goldenblue.testkit.RandomClaims;

/** Holds the subsidies of this module, under the rates of Shangyu, to every law of the testkit. */
class AwardsLawsTest implements LawProperties {
  @Override
  public Laws laws() {
    return Shangyu.LAWS;
  }

  @Override
  public RandomClaims claims() {
    return Shangyu.CLAIMS;
  }
}
