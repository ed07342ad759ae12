/** Laws that every rate book and subsidy must keep, for counties to run. */
module io.github.goldenblue.testkit {
  requires transitive io.github.goldenblue.core;
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;
  requires static org.jspecify;
  requires com.tngtech.archunit;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports io.github.goldenblue.testkit;
}
