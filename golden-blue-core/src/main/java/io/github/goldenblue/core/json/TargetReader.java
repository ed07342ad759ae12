package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.plan.Group;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.plan.TargetPeriod;
import io.github.goldenblue.core.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads the targets of a plan. */
final class TargetReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "clause",
          "indicator",
          "printedUnit",
          "period",
          "by",
          "goal",
          "measure",
          "departments",
          "reading");

  private final Citations citations;
  private final PlanIds ids;
  private final DateRange plan;
  private final GoalReader goals;

  TargetReader(Citations citations, PlanIds ids, DateRange plan, GoalReader goals) {
    this.citations = citations;
    this.ids = ids;
    this.plan = plan;
    this.goals = goals;
  }

  Target target(Node node) {
    PlanFields fields = new PlanFields(node, citations, KEYS);
    String id = fields.id();
    String indicator = fields.read("indicator", ids.indicators::refer, "");
    TargetPeriod period = fields.oneOf("period", TargetPeriod.class);
    return new Target(
        id,
        fields.clause(),
        indicator,
        fields.text("printedUnit"),
        period,
        by(node, period),
        fields.read("goal", goal -> goals.goal(goal, indicator, period), GoalReader.NONE),
        measure(node, id),
        fields.some("departments", ids.departments),
        fields.readings("reading"));
  }

  /** The day of a period by date, in the plan; there must be one then, and none otherwise. */
  private Optional<LocalDate> by(Node node, TargetPeriod period) {
    if (period != TargetPeriod.BY_DATE) {
      node.find("by").ifPresent(by -> refuse(by, "no day, as the period is " + period));
      return Optional.empty();
    }
    LocalDate by = node.attempt(() -> node.get("by").date()).orElse(plan.to());
    if (!plan.contains(by)) {
      refuse(node.get("by"), "a day within " + plan);
    }
    return Optional.of(by);
  }

  /** The measure it belongs to, which must be the one that lists it. */
  private Optional<String> measure(Node node, String id) {
    Optional<String> measure = node.find("measure").flatMap(one -> one.attempt(one::text));
    Optional<String> owner = ids.targets.ownerOf(id);
    String belongs = owner.orElse(Group.GENERAL);
    if (owner.isPresent() && !measure.orElse(Group.GENERAL).equals(belongs)) {
      String expected = belongs + ", which lists it";
      node.faults()
          .add(new Fault(node.path() + ".measure", measure.orElse(Fault.NOTHING), expected));
    }
    return measure;
  }

  private static void refuse(Node node, String expected) {
    node.faults().add(node.fault(expected).fault());
  }
}
