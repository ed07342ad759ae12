/** Brings the rent subsidy of an example zone, and the notice that sets it. */
module io.github.goldenblue.examples.rent {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.goldenblue.examples.rent;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.examples.rent.RentZone;
  provides io.github.goldenblue.core.spi.SubsidyProvider with
      io.github.goldenblue.examples.rent.RentZone;
}
