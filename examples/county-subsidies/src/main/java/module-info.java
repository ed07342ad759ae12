/** Subsidies that counties pay and the plan does not know, with the books that set them. */
module io.github.goldenblue.examples.counties {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.goldenblue.examples.counties;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.examples.counties.CountyRates;
  provides io.github.goldenblue.core.spi.SubsidyProvider with
      io.github.goldenblue.examples.counties.CountySubsidies;
}
