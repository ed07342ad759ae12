package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Commitment;
import io.github.goldenblue.core.plan.Department;
import io.github.goldenblue.core.plan.Indicator;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Right;
import io.github.goldenblue.core.plan.Township;
import io.github.goldenblue.core.plan.UnmodelledPart;

/** Writes plans as JSON, always the same way; reading it back gives an equal plan. */
public final class PlanWriter {
  /** Keeps nothing between plans. */
  public PlanWriter() {}

  /**
   * The plan as one JSON object without line breaks, apart from its coverage.
   *
   * @throws IllegalArgumentException if a clause is of a document that the plan does not hold
   */
  public String write(Plan plan) {
    return JsonText.write(generator -> write(new CitedJson(generator, plan.documents()), plan));
  }

  /** What became of the plan's sentences, as one JSON object without line breaks. */
  public String writeCoverage(Plan plan) {
    return JsonText.write(json -> CoverageJson.write(json, plan.coverage()));
  }

  private static void write(CitedJson json, Plan plan) {
    json.object(
        () -> {
          json.text("format", PlanReader.FORMAT);
          json.text("district", plan.district().code());
          json.text("id", plan.id());
          json.text("from", plan.period().from().toString());
          json.text("until", plan.period().to().toString());
          json.words("title", plan.title());
          json.documents(plan.documents());
          json.readings(plan.readings());
          writeNamed(json, plan);
          MeasureJson measures = new MeasureJson(json);
          json.list("measures", plan.measures(), measures::measure);
          json.list("safeguards", plan.safeguards(), measures::safeguard);
          json.object("general", () -> measures.general(plan.general()));
        });
  }

  private static void writeNamed(CitedJson json, Plan plan) {
    json.list("departments", plan.departments(), one -> department(json, one));
    json.list("townships", plan.townships(), one -> township(json, one));
    json.list("indicators", plan.indicators(), one -> indicator(json, one));
    json.list("targets", plan.targets(), new TargetJson(json)::target);
    json.list("commitments", plan.commitments(), one -> commitment(json, one));
    json.list("unmodelled", plan.unmodelled(), one -> unmodelled(json, one));
    json.list("rights", plan.rights(), one -> right(json, one));
  }

  private static void department(CitedJson json, Department department) {
    json.text("id", department.id());
    json.words("name", department.name());
    json.texts("aliases", department.aliases());
  }

  private static void township(CitedJson json, Township township) {
    json.text("id", township.id());
    json.words("name", township.name());
  }

  private static void indicator(CitedJson json, Indicator indicator) {
    json.text("id", indicator.id());
    json.words("name", indicator.name());
    json.text("unit", indicator.unit().name());
    json.text("observed", indicator.observed().name());
  }

  private static void commitment(CitedJson json, Commitment commitment) {
    json.text("id", commitment.id());
    json.clause(commitment.clause());
    json.words("summary", commitment.summary());
    json.texts("departments", commitment.departments());
  }

  private static void unmodelled(CitedJson json, UnmodelledPart part) {
    json.text("id", part.id());
    json.clause(part.clause());
    json.words("reason", part.reason());
  }

  private static void right(CitedJson json, Right right) {
    json.text("id", right.id());
    json.clause(right.clause());
    json.words("summary", right.summary());
  }
}
