/** Brings what Jiaxing Port Zone pays for the way to work there in 2021. */
module io.github.goldenblue.examples.jiaxingport {
  requires transitive io.github.goldenblue.core;
  requires static org.jspecify;

  exports io.github.goldenblue.examples.jiaxingport;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      io.github.goldenblue.examples.jiaxingport.JiaxingPort;
}
