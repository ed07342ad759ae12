/**
 * Values, facts, rate books, settlement and ledger, plans and their targets: everything that is the
 * same in every district.
 */
module io.github.goldenblue.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports io.github.goldenblue.core;
  exports io.github.goldenblue.core.facts;
  exports io.github.goldenblue.core.json;
  exports io.github.goldenblue.core.plan;
  exports io.github.goldenblue.core.rates;
  exports io.github.goldenblue.core.schema;
  exports io.github.goldenblue.core.settle;
  exports io.github.goldenblue.core.spi;
  exports io.github.goldenblue.core.subsidy;
  exports io.github.goldenblue.core.text;
  exports io.github.goldenblue.core.value;

  uses io.github.goldenblue.core.spi.PlanProvider;
  uses io.github.goldenblue.core.spi.RateBookProvider;
  uses io.github.goldenblue.core.spi.RightProvider;
  uses io.github.goldenblue.core.spi.SubsidyProvider;
}
