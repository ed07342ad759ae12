/**
 * Awards and rewards, and rights that are not paid, with the data of Shangyu: measures M10, M14 and
 * M15 of the plan.
 *
 * @provides io.github.goldenblue.core.spi.SubsidyProvider the formulas
 * @provides io.github.goldenblue.core.spi.RightProvider titles, honours, recommendations and the
 *     catalogue of talents
 * @provides io.github.goldenblue.core.spi.RateBookProvider what Shangyu sets for both
 */
module io.github.goldenblue.awards {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.goldenblue.awards;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.awards.ShangyuAwardsRates,
      io.github.goldenblue.awards.ShangyuRights;
  provides io.github.goldenblue.core.spi.RightProvider with
      io.github.goldenblue.awards.AwardsRights;
  provides io.github.goldenblue.core.spi.SubsidyProvider with
      io.github.goldenblue.awards.AwardsSubsidies;
}
