/**
 * The plan of Shangyu: its measures, targets and commitments, and what became of each of its
 * sentences. The sentences themselves are not here, only where they stand and a hash of each.
 *
 * @provides io.github.goldenblue.core.spi.PlanProvider the plan of district 330604
 */
module io.github.goldenblue.plan {
  requires transitive io.github.goldenblue.core;
  requires static org.jspecify;

  exports io.github.goldenblue.plan;

  provides io.github.goldenblue.core.spi.PlanProvider with
      io.github.goldenblue.plan.ShangyuPlan;
}
