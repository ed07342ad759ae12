package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.sample.RandomPlan;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanJsonProperties {
  private final PlanWriter writer = new PlanWriter();

  @Property(tries = 200)
  void aPlanWrittenAndReadAgainIsTheSame(@ForAll("plans") Plan plan) {
    byte[] text = writer.write(plan).getBytes(StandardCharsets.UTF_8);
    byte[] coverage = writer.writeCoverage(plan).getBytes(StandardCharsets.UTF_8);
    Plan again = Plans.parse(plan.source(), text, coverage);
    assertThat(again).isEqualTo(plan);
    assertThat(writer.write(again)).isEqualTo(writer.write(plan));
  }

  @Provide
  Arbitrary<Plan> plans() {
    return RandomPlan.plans();
  }
}
