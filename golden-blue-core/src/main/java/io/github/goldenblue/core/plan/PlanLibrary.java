package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.District;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All plans that are loaded. */
public final class PlanLibrary {
  private final List<Plan> plans;

  private PlanLibrary(List<Plan> plans) {
    this.plans = List.copyOf(plans);
  }

  /**
   * These plans, or none.
   *
   * @throws PlanException naming both sources, if two plans of one district have the same id
   */
  public static PlanLibrary of(List<Plan> plans) {
    Map<String, Plan> byKey = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Plan plan : plans) {
      String key = plan.district() + " " + plan.id();
      Plan other = byKey.putIfAbsent(key, plan);
      if (other != null) {
        String found = other.source() + " and " + plan.source();
        faults.add(new Fault("plan " + key, found, "one plan of this district and id"));
      }
    }
    if (!faults.isEmpty()) {
      throw new PlanException(plans.get(0).source(), faults);
    }
    return new PlanLibrary(plans);
  }

  /** All of them, in the order they were provided. */
  public List<Plan> all() {
    return plans;
  }

  /**
   * The one plan of the district, or of the nearest that it inherits from and that has a plan.
   *
   * @throws PlanMissingException if there is none, or that district has several
   */
  public Plan plan(District district) {
    List<Plan> nearest = nearest(district);
    if (nearest.size() > 1) {
      String ids = nearest.stream().map(Plan::id).toList().toString();
      throw new PlanMissingException(
          "plans " + ids + " of district " + nearest.get(0).district(), "the id of one of them");
    }
    return nearest.get(0);
  }

  /**
   * The plan with this id of the district, or of the nearest that it inherits from and that has a
   * plan.
   *
   * @throws PlanMissingException if there is none
   */
  public Plan plan(District district, String id) {
    List<Plan> nearest = nearest(district);
    return nearest.stream()
        .filter(plan -> plan.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new PlanMissingException(
                    "no plan " + id + " of district " + nearest.get(0).district(),
                    "one of " + nearest.stream().map(Plan::id).toList()));
  }

  private List<Plan> nearest(District district) {
    return district.lineage().stream()
        .map(code -> plans.stream().filter(p -> p.district().code().equals(code)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new PlanMissingException(
                    "no plan for district " + district,
                    "a provided plan of one of " + district.lineage()));
  }
}
