package io.github.goldenblue.recruitment;

import io.github.goldenblue.testkit.LawProperties;
import io.github.goldenblue.testkit.Laws;
import io.github.goldenblue.testkit.RandomClaims;

/** Holds the subsidies of this module, under the rates of Shangyu, to every law of the testkit. */
class RecruitmentLawsTest implements LawProperties {
  @Override
  public Laws laws() {
    return Shangyu.LAWS;
  }

  @Override
  public RandomClaims claims() {
    return Shangyu.CLAIMS;
  }
}
