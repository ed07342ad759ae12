/** Subsidies for training and internships, with the data of Shangyu. */
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
