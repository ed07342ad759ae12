/**
 * The laws that every rate book and subsidy must keep, for counties to run: a test class that
 * implements {@link io.github.goldenblue.testkit.CountyLaws} tries them all on random claims and
 * histories of its own district, and reports what broke with the smallest claim that shows it.
 */
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
