package io.github.goldenblue.plan;

import io.github.goldenblue.core.json.Plans;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.spi.PlanProvider;
import java.util.List;

/** Brings the “Golden Blue-collar” plan of Shangyu, 2022–2024 (虞区人领〔2022〕3号). */
public final class ShangyuPlan implements PlanProvider {
  /** Found and created by the service loader. */
  public ShangyuPlan() {}

  @Override
  public List<Plan> plans() {
    return List.of(Plans.read(ShangyuPlan.class, "330604.plan.json", "330604.coverage.json"));
  }
}
