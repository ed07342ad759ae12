/**
 * Values, facts, rate books, settlement and ledger, plans and their targets: everything that is the
 * same in every district.
 *
 * <p>The way in is {@link io.github.goldenblue.core.GoldenBlue}: it loads what the modules on the
 * path provide, reads claims, settles a batch of them against a ledger, and says a decision in
 * words.
 *
 * <pre>{@code
 * GoldenBlue goldenBlue = GoldenBlue.load();
 * SettledBatch settled = goldenBlue.settle(Ledger.EMPTY, List.of(claim));
 * }</pre>
 *
 * <p>A claim passes through the packages in one direction: {@code facts} says what it holds, {@code
 * rates} what is in force for its district and day, a formula of {@code subsidy} what is due,
 * {@code settle} what the caps leave of it, {@code text} and {@code json} what it reads like. Each
 * package sees only those before it.
 *
 * <p>The module is not open to anybody; Jackson reads and writes by code of {@code json} and needs
 * no reflection.
 *
 * @uses io.github.goldenblue.core.spi.SubsidyProvider for the subsidies that can be claimed
 * @uses io.github.goldenblue.core.spi.RateBookProvider for what districts pay
 * @uses io.github.goldenblue.core.spi.RightProvider for rights that are granted and not paid
 * @uses io.github.goldenblue.core.spi.PlanProvider for plans with targets and commitments
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
