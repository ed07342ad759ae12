/** Brings what Yantai pays to agencies and chief technicians, and its other allowances. */
module io.github.goldenblue.examples.yantai {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.goldenblue.examples.yantai;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.examples.yantai.Yantai;
  provides io.github.goldenblue.core.spi.SubsidyProvider with
      io.github.goldenblue.examples.yantai.Yantai;
}
