/**
 * Subsidies for recruiting people, with the data of Shangyu: measures M1 to M6 of the plan.
 *
 * <p>Each subsidy is three siblings of one name: the formula, the claim, and what it needs from a
 * rate book. Systems depend on this module to build claims in Java; to have them settled it need
 * only be on the path.
 *
 * @provides io.github.goldenblue.core.spi.SubsidyProvider the formulas
 * @provides io.github.goldenblue.core.spi.RateBookProvider what Shangyu sets, and the minimum wages
 *     it goes by
 */
module io.github.goldenblue.recruitment {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.goldenblue.recruitment;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.recruitment.ShangyuRecruitmentRates;
  provides io.github.goldenblue.core.spi.SubsidyProvider with
      io.github.goldenblue.recruitment.RecruitmentSubsidies;
}
