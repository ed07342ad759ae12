/**
 * Subsidies for training and internships, with the data of Shangyu: measures M8, M9 and M11 of the
 * plan.
 *
 * @provides io.github.goldenblue.core.spi.SubsidyProvider the formulas
 * @provides io.github.goldenblue.core.spi.RateBookProvider what Shangyu sets
 */
module io.github.goldenblue.training {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.goldenblue.training;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.training.ShangyuTrainingRates;
  provides io.github.goldenblue.core.spi.SubsidyProvider with
      io.github.goldenblue.training.TrainingSubsidies;
}
