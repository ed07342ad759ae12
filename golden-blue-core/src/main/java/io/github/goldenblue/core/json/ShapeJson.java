package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.AtCost;
import io.github.goldenblue.core.rates.Band;
import io.github.goldenblue.core.rates.Base;
import io.github.goldenblue.core.rates.Bounded;
import io.github.goldenblue.core.rates.Cases;
import io.github.goldenblue.core.rates.Choice;
import io.github.goldenblue.core.rates.Fixed;
import io.github.goldenblue.core.rates.Lump;
import io.github.goldenblue.core.rates.Referral;
import io.github.goldenblue.core.rates.Requirement;
import io.github.goldenblue.core.rates.Rows;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.ShareOf;
import io.github.goldenblue.core.rates.Slices;
import io.github.goldenblue.core.rates.Step;
import io.github.goldenblue.core.rates.Steps;
import io.github.goldenblue.core.rates.Sum;
import io.github.goldenblue.core.rates.Table;
import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes how a rate is set. */
final class ShapeJson {
  private final JsonGenerator generator;
  private final CitedJson json;
  private final RequirementJson requirements;

  ShapeJson(JsonGenerator generator, CitedJson json) {
    this.generator = generator;
    this.json = json;
    this.requirements = new RequirementJson(generator, json);
  }

  /** A rate under its name; a fixed amount stands there bare. */
  void shape(String name, Shape shape) {
    generator.writeName(name);
    shape(shape);
  }

  /** What distinguishes a shape, within an object. */
  void fields(Shape shape) {
    if (shape instanceof Bounded bounded) {
      fields(bounded.rate());
      bounded.floor().ifPresent(floor -> yuan("floor", floor));
      bounded.ceiling().ifPresent(ceiling -> yuan("ceiling", ceiling));
    } else if (shape instanceof Fixed fixed) {
      yuan("yuan", fixed.yuan());
    } else if (shape instanceof Band band) {
      band(band);
    } else if (shape instanceof AtCost cost) {
      json.text("cost", cost.fact());
    } else if (shape instanceof Referral referral) {
      json.text("referTo", referral.to());
    } else if (shape instanceof Table table) {
      json.object("table", () -> rows(table.rows(), this::shape));
    } else if (shape instanceof ShareOf share) {
      share(share);
    } else {
      compound(shape);
    }
  }

  void yuan(String name, Yuan amount) {
    generator.writeName(name);
    JsonText.yuan(generator, amount);
  }

  void rounding(Rounding rounding) {
    if (rounding.equals(Rounding.EXACT)) {
      json.text("rounding", "EXACT");
      return;
    }
    json.object(
        "rounding",
        () -> {
          json.text("mode", rounding.mode().name());
          yuan("unit", rounding.unit());
          json.clause(rounding.clause());
        });
  }

  void requirement(Requirement requirement) {
    requirements.fields(requirement);
  }

  private void shape(Shape shape) {
    if (shape instanceof Fixed fixed) {
      JsonText.yuan(generator, fixed.yuan());
    } else {
      json.object(() -> fields(shape));
    }
  }

  private void compound(Shape shape) {
    if (shape instanceof Sum sum) {
      generator.writeArrayPropertyStart("sum");
      sum.parts().forEach(this::shape);
      generator.writeEndArray();
    } else if (shape instanceof Steps steps) {
      steps("WHOLE", steps);
    } else if (shape instanceof Slices slices) {
      json.object("steps", () -> slices(slices));
    } else if (shape instanceof Lump lump && lump.isByMode()) {
      steps("LUMP", (Steps) lump.sum());
    } else if (shape instanceof Lump lump) {
      shape("lump", lump.sum());
    } else if (shape instanceof Cases cases) {
      cases(cases);
    } else {
      throw new IllegalArgumentException("no rate that stands in a book: " + shape);
    }
  }

  private void band(Band band) {
    generator.writeArrayPropertyStart("band");
    JsonText.yuan(generator, band.range().low());
    JsonText.yuan(generator, band.range().high());
    generator.writeEndArray();
    json.text("determinedBy", band.determinedBy());
  }

  private void share(ShareOf share) {
    if (share.share() instanceof Choice.Always always) {
      json.text("share", always.share().toString());
    } else {
      json.object("share", () -> choice(share.share()));
    }
    if (share.base() instanceof Base.Named named) {
      json.text("of", named.id());
    } else if (share.base() instanceof Base.Amount amount) {
      yuan("of", amount.yuan());
    } else {
      json.object("of", () -> json.text("cost", share.base().toString()));
    }
    rounding(share.rounding());
  }

  private void choice(Choice choice) {
    if (choice instanceof Choice.AsClaimed claimed) {
      json.text(claimed.isRest() ? "restOf" : "given", claimed.fact());
      json.text("atMost", claimed.atMost().toString());
    } else if (choice instanceof Choice.ByFact byFact) {
      json.object(
          "table", () -> rows(byFact.rows(), (key, share) -> json.text(key, share.toString())));
    }
  }

  private <V> void rows(Rows<V> rows, BiConsumer<String, V> row) {
    json.text("by", rows.by());
    json.object(
        "rows",
        () ->
            rows.rows()
                .forEach(
                    (key, value) ->
                        value.ifPresentOrElse(
                            one -> row.accept(key, one), () -> generator.writeNullProperty(key))));
    rows.finding().ifPresent(id -> json.text("finding", id));
    rows.otherwise().ifPresent(id -> json.text("else", id));
    json.readingIds("reading", rows.missing());
  }

  private void steps(String mode, Steps steps) {
    json.object(
        "steps",
        () -> {
          json.text("mode", mode);
          json.text("by", steps.by());
          steps(steps.steps());
          steps.otherwise().ifPresent(id -> json.text("else", id));
        });
  }

  private void slices(Slices slices) {
    json.text("mode", "SLICE");
    steps(slices.steps());
  }

  private void steps(List<Step> steps) {
    json.list(
        "rows",
        steps,
        step -> {
          json.number("atLeast", step.atLeast());
          due("rate", step.rate());
        });
  }

  private void cases(Cases cases) {
    if (cases.isByDay()) {
      json.object(
          "dates", () -> requirements.windows(cases.cases(), one -> due("rate", one.rate())));
    } else {
      json.list(
          "cases",
          cases.cases(),
          one -> {
            json.object("if", () -> requirement(one.requirement()));
            due("rate", one.rate());
          });
    }
    due("otherwise", cases.otherwise());
  }

  private void due(String name, Optional<Shape> rate) {
    rate.ifPresentOrElse(one -> shape(name, one), () -> generator.writeNullProperty(name));
  }
}
