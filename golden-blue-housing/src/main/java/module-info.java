/** Apartments for skilled workers: supply, the plan's target, and whom they house (measure M21). */
module io.github.goldenblue.housing {
  requires transitive io.github.goldenblue.core;
  requires static org.jspecify;

  exports io.github.goldenblue.housing;
}
