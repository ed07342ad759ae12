/** Brings what Jinhua Development Zone pays to employers and agencies in 2022. */
module io.github.goldenblue.examples.jinhuazone {
  requires transitive io.github.goldenblue.core;
  requires static org.jspecify;

  exports io.github.goldenblue.examples.jinhuazone;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.examples.jinhuazone.JinhuaZone;
}
