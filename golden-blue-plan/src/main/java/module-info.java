/** The plan of Shangyu, and what became of each of its sentences. */
module io.github.goldenblue.plan {
  requires transitive io.github.goldenblue.core;
  requires static org.jspecify;

  exports io.github.goldenblue.plan;

  provides io.github.goldenblue.core.spi.PlanProvider with
      io.github.goldenblue.plan.ShangyuPlan;
}
