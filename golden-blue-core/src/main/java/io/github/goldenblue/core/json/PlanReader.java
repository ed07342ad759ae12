package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Commitment;
import io.github.goldenblue.core.plan.Indicator;
import io.github.goldenblue.core.plan.MeasuredUnit;
import io.github.goldenblue.core.plan.Observed;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Right;
import io.github.goldenblue.core.plan.Township;
import io.github.goldenblue.core.plan.UnmodelledPart;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a plan: what it cites, what it names, and how its parts refer to each other. */
final class PlanReader {
  static final String FORMAT = "golden-blue/plan/1";
  private static final Set<String> KEYS =
      Set.of(
          "format",
          "district",
          "id",
          "from",
          "until",
          "title",
          "documents",
          "readings",
          "departments",
          "townships",
          "indicators",
          "targets",
          "commitments",
          "unmodelled",
          "rights",
          "measures",
          "safeguards",
          "general");

  /** Stands in for a period that cannot be read; no target is at fault in it. */
  private static final DateRange ANY =
      new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31));

  private static final District COUNTRY = District.of("100000");

  private final Node node;
  private final Map<String, Document> documents;
  private final Map<Reading, Bilingual> readings;
  private final Citations citations;
  private final PlanFields fields;
  private final PlanIds ids;

  private PlanReader(Node node) {
    this.node = node.only(KEYS);
    this.documents =
        node.attempt(() -> node.get("documents").mapOf(Reads::document)).orElse(Map.of());
    this.readings = node.attempt(() -> Reads.readings(node.get("readings"))).orElse(Map.of());
    this.citations = new Citations(documents, readings);
    this.fields = new PlanFields(node, citations, KEYS);
    this.ids = new PlanIds(node);
    node.attempt(() -> Reads.format(node, FORMAT));
  }

  /**
   * The plan; faults of it that could be gathered mean that it is not to be used.
   *
   * @throws FaultException if it is not an object
   */
  static Plan read(String source, Node plan, Node coverage) {
    return new PlanReader(plan).read(source, coverage);
  }

  private Plan read(String source, Node coverage) {
    DateRange period = period();
    // Before the targets, as the measures say whose each target is.
    MeasureReader.Parts parts = new MeasureReader(citations, ids).read(fields);
    List<Indicator> indicators = fields.list("indicators", this::indicator);
    return new Plan(
        source,
        district(),
        fields.id(),
        period,
        fields.words("title"),
        documents,
        readings,
        fields.list("departments", new DepartmentReader(citations)::department),
        fields.list("townships", this::township),
        indicators,
        fields.list("targets", targets(period, indicators)::target),
        fields.list("commitments", this::commitment),
        fields.list("unmodelled", this::unmodelled),
        fields.list("rights", this::right),
        parts.measures(),
        parts.safeguards(),
        parts.general(),
        new CoverageReader(ids, citations, documents.values(), parts.measures()).read(coverage));
  }

  private District district() {
    District district = fields.read("district", Node::district, COUNTRY);
    ids.townships.refuse(district.code(), "an id that is not the district's code");
    return district;
  }

  private DateRange period() {
    Optional<LocalDate> from = node.attempt(() -> node.get("from").date());
    Optional<LocalDate> until = node.attempt(() -> node.get("until").date());
    if (from.isEmpty() || until.isEmpty()) {
      return ANY;
    }
    if (until.get().isBefore(from.get())) {
      node.faults().add(node.get("until").fault("a day not before " + from.get()).fault());
      return ANY;
    }
    return new DateRange(from.get(), until.get());
  }

  private TargetReader targets(DateRange period, List<Indicator> indicators) {
    int years = period.to().getYear() - period.from().getYear() + 1;
    GoalReader goals = new GoalReader(indicators, ids.indicators, years);
    return new TargetReader(citations, ids, period, goals);
  }

  private Township township(Node item) {
    PlanFields township = new PlanFields(item, citations, Set.of("id", "name"));
    return new Township(township.id(), township.words("name"));
  }

  private Indicator indicator(Node item) {
    PlanFields indicator =
        new PlanFields(item, citations, Set.of("id", "name", "unit", "observed"));
    return new Indicator(
        indicator.id(),
        indicator.words("name"),
        indicator.oneOf("unit", MeasuredUnit.class),
        indicator.oneOf("observed", Observed.class));
  }

  private Commitment commitment(Node item) {
    PlanFields commitment =
        new PlanFields(item, citations, Set.of("id", "clause", "summary", "departments"));
    return new Commitment(
        commitment.id(),
        commitment.clause(),
        commitment.words("summary"),
        commitment.read("departments", ids.departments::referAll, List.of()));
  }

  private UnmodelledPart unmodelled(Node item) {
    PlanFields part = new PlanFields(item, citations, Set.of("id", "clause", "reason"));
    return new UnmodelledPart(part.id(), part.clause(), part.words("reason"));
  }

  private Right right(Node item) {
    PlanFields right = new PlanFields(item, citations, Set.of("id", "clause", "summary"));
    return new Right(right.id(), right.clause(), right.words("summary"));
  }
}
