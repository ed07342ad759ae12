package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.General;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Safeguard;

/** Writes the measures and safeguards of a plan, and what belongs to none of them. */
final class MeasureJson {
  private final CitedJson json;

  MeasureJson(CitedJson json) {
    this.json = json;
  }

  void measure(Measure measure) {
    json.text("id", measure.id());
    json.clause(measure.clause());
    json.words("section", measure.section());
    json.words("title", measure.title());
    json.words("summary", measure.summary());
    json.texts("departments", measure.departments());
    json.texts("subsidies", measure.subsidies());
    json.texts("rights", measure.rights());
    json.texts("targets", measure.targets());
    json.texts("commitments", measure.commitments());
    json.texts("unmodelled", measure.unmodelled());
    json.readingIds("readings", measure.readings());
  }

  void safeguard(Safeguard safeguard) {
    json.text("id", safeguard.id());
    json.clause(safeguard.clause());
    json.words("title", safeguard.title());
    json.words("summary", safeguard.summary());
    json.texts("departments", safeguard.departments());
    json.texts("commitments", safeguard.commitments());
  }

  void general(General general) {
    json.texts("targets", general.targets());
    json.texts("commitments", general.commitments());
  }
}
