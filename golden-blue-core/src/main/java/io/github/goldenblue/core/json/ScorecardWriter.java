package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Contribution;
import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Group;
import io.github.goldenblue.core.plan.Grouping;
import io.github.goldenblue.core.plan.MeasuredUnit;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Progress;
import io.github.goldenblue.core.plan.Row;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.value.Ratio;
import tools.jackson.core.JsonGenerator;

/**
 * Writes scorecards as JSON, always the same way. Every number is an exact fraction; what is not
 * known is left out.
 */
public final class ScorecardWriter {
  private static final String FORMAT = "golden-blue/scorecard/1";

  /** Keeps nothing between scorecards. */
  public ScorecardWriter() {}

  /**
   * The scorecard as one JSON object without line breaks: a row of {@code progress} for each target
   * and window, and a row of {@code contributions} for each of them and each township.
   */
  public String write(Scorecard scorecard) {
    return JsonText.write(json -> write(json, scorecard));
  }

  private static void write(JsonGenerator json, Scorecard scorecard) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("district", scorecard.plan().district().code());
    json.writeStringProperty("plan", scorecard.plan().id());
    json.writeStringProperty("asOf", scorecard.asOf().toString());
    json.writeArrayPropertyStart("progress");
    scorecard.progress().forEach(row -> row(json, scorecard.plan(), row));
    json.writeEndArray();
    json.writeArrayPropertyStart("contributions");
    for (Group township : scorecard.by(Grouping.TOWNSHIP)) {
      township.rows().forEach(row -> row(json, scorecard.plan(), row));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Plan plan, Row row) {
    json.writeStartObject();
    target(json, plan, row.target());
    window(json, row);
    json.writeStringProperty("area", row.area());
    row.value().ifPresent(value -> ratio(json, "value", value));
    if (row instanceof Progress progress) {
      progress.average().ifPresent(average -> ratio(json, "average", average));
      progress.left().ifPresent(left -> ratio(json, "left", left));
      progress.attainment().ifPresent(part -> ratio(json, "attainment", part));
      progress.onPace().ifPresent(onPace -> json.writeBooleanProperty("onPace", onPace));
    } else if (row instanceof Contribution contribution) {
      contribution.part().ifPresent(part -> ratio(json, "part", part));
    }
    json.writeBooleanProperty("complete", row.complete());
    if (row instanceof Progress progress) {
      json.writeStringProperty("status", progress.status().name());
    }
    json.writeEndObject();
  }

  /** A share is of no unit. */
  private static void target(JsonGenerator json, Plan plan, Target target) {
    json.writeStringProperty("target", target.id());
    target.measure().ifPresent(measure -> json.writeStringProperty("measure", measure));
    JsonText.texts(json, "departments", target.departments());
    if (!(target.goal() instanceof Goal.Part)) {
      MeasuredUnit unit = plan.indicator(target.indicator()).orElseThrow().unit();
      json.writeStringProperty("unit", unit.name());
    }
  }

  private static void window(JsonGenerator json, Row row) {
    json.writeObjectPropertyStart("window");
    json.writeStringProperty("from", row.window().days().from().toString());
    json.writeStringProperty("to", row.window().days().to().toString());
    ratio(json, "goal", row.window().goal());
    if (row.target().goal().isApproximate()) {
      json.writeBooleanProperty("approximate", true);
    }
    json.writeEndObject();
  }

  private static void ratio(JsonGenerator json, String name, Ratio ratio) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("numerator", ratio.numerator());
    json.writeNumberProperty("denominator", ratio.denominator());
    json.writeEndObject();
  }
}
