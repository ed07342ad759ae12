/** Brings what Hangzhou pays for apprenticeships of the new kind. */
module io.github.goldenblue.examples.hangzhou {
  requires transitive io.github.goldenblue.core;
  requires static org.jspecify;

  exports io.github.goldenblue.examples.hangzhou;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.examples.hangzhou.Hangzhou;
}
