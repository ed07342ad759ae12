package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.General;
import io.github.goldenblue.core.plan.Group;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Safeguard;
import java.util.List;
import java.util.Set;

/** Reads a plan's measures, safeguards and the rest, and takes down what each of them lists. */
final class MeasureReader {
  private static final Set<String> MEASURE_KEYS =
      Set.of(
          "id",
          "clause",
          "section",
          "title",
          "summary",
          "departments",
          "subsidies",
          "rights",
          "targets",
          "commitments",
          "unmodelled",
          "readings");
  private static final Set<String> SAFEGUARD_KEYS =
      Set.of("id", "clause", "title", "summary", "departments", "commitments");
  private static final Set<String> GENERAL_KEYS = Set.of("targets", "commitments");

  /** What is read here. */
  record Parts(List<Measure> measures, List<Safeguard> safeguards, General general) {}

  private final Citations citations;
  private final PlanIds ids;

  MeasureReader(Citations citations, PlanIds ids) {
    this.citations = citations;
    this.ids = ids;
  }

  Parts read(PlanFields plan) {
    Parts parts =
        new Parts(
            plan.list("measures", this::measure),
            plan.list("safeguards", this::safeguard),
            plan.read("general", this::general, new General(List.of(), List.of())));
    ids.refuseUntaken();
    return parts;
  }

  private Measure measure(Node node) {
    PlanFields fields = new PlanFields(node, citations, MEASURE_KEYS);
    String id = fields.id();
    return new Measure(
        id,
        fields.clause(),
        fields.words("section"),
        fields.words("title"),
        fields.words("summary"),
        fields.some("departments", ids.departments),
        fields.any("subsidies", list -> list.listOf(Ids::form)),
        fields.any("rights", list -> ids.rights.shareAll(list)),
        fields.any("targets", list -> ids.targets.takeAll(list, id)),
        fields.any("commitments", list -> ids.commitments.takeAll(list, id)),
        fields.any("unmodelled", list -> ids.unmodelled.takeAll(list, id)),
        fields.readings("readings"));
  }

  private Safeguard safeguard(Node node) {
    PlanFields fields = new PlanFields(node, citations, SAFEGUARD_KEYS);
    String id = fields.id();
    return new Safeguard(
        id,
        fields.clause(),
        fields.words("title"),
        fields.words("summary"),
        fields.some("departments", ids.departments),
        fields.any("commitments", list -> ids.commitments.takeAll(list, id)));
  }

  private General general(Node node) {
    PlanFields fields = new PlanFields(node, citations, GENERAL_KEYS);
    return new General(
        fields.any("targets", list -> ids.targets.takeAll(list, Group.GENERAL)),
        fields.any("commitments", list -> ids.commitments.takeAll(list, Group.GENERAL)));
  }
}
