package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Target;

/** Writes the targets of a plan. */
final class TargetJson {
  private final CitedJson json;

  TargetJson(CitedJson json) {
    this.json = json;
  }

  void target(Target target) {
    json.text("id", target.id());
    json.clause(target.clause());
    json.text("indicator", target.indicator());
    json.text("printedUnit", target.printedUnit());
    json.text("period", target.period().name());
    target.by().ifPresent(day -> json.text("by", day.toString()));
    json.object("goal", () -> goal(target.goal()));
    target.measure().ifPresent(measure -> json.text("measure", measure));
    json.texts("departments", target.departments());
    json.readingIds("reading", target.readings());
  }

  private void goal(Goal goal) {
    if (goal instanceof Goal.AtLeast least) {
      json.number("atLeast", least.number());
    } else if (goal instanceof Goal.Between range) {
      json.numbers("between", range.low(), range.high());
    } else if (goal instanceof Goal.About about) {
      json.number("about", about.number());
    } else if (goal instanceof Goal.Part part) {
      json.text("share", part.share().toString());
      json.text("of", part.of());
    }
  }
}
