/** Subsidies for recruiting people, with the data of Shangyu. */
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
