package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.AdvanceTerms;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.ConditionTerms;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.rates.Period;
import io.github.goldenblue.core.rates.RecoveryTerms;
import io.github.goldenblue.core.rates.RelationMember;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Stage;
import io.github.goldenblue.core.rates.Stages;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Share;
import io.github.goldenblue.core.value.Yuan;

/** Writes what an amendment sets for one subsidy. */
final class SectionJson {
  private final CitedJson json;
  private final ShapeJson shapes;
  private final District district;

  SectionJson(CitedJson json, ShapeJson shapes, District district) {
    this.json = json;
    this.shapes = shapes;
    this.district = district;
  }

  /** Where a term stands, and how it is read. */
  void cited(Cited cited) {
    json.clause(cited.clause());
    if (!cited.readings().isEmpty()) {
      json.readingIds("reading", cited.readings());
    }
  }

  void section(Section section) {
    cited(section.cited());
    json.object("conditions", () -> section.conditions().forEach(this::condition));
    json.object("items", () -> section.items().forEach(this::item));
    json.object("caps", () -> caps(section));
    payment(section.payment());
    json.some("unmodelled", section.unmodelled());
  }

  private void condition(String id, ConditionTerms terms) {
    if (terms.waived()) {
      json.text(id, SectionReader.NONE);
      return;
    }
    json.object(
        id,
        () -> {
          cited(terms.cited());
          terms.numbers().forEach(json::number);
          terms.requirement().ifPresent(shapes::requirement);
        });
  }

  private void item(String id, ItemTerms terms) {
    if (terms.isNotDue()) {
      json.text(id, SectionReader.NONE);
      return;
    }
    json.object(
        id,
        () -> {
          cited(terms.cited());
          json.text("pay", terms.pay());
          json.text("per", terms.per().name());
          shapes.shape("rate", terms.rate());
        });
  }

  private void caps(Section section) {
    section.caps().forEach((id, cap) -> json.object(id, () -> cap(cap)));
    section.extension().stream()
        .flatMap(extension -> extension.withoutCaps().stream())
        .filter(id -> !section.caps().containsKey(id))
        .sorted()
        .forEach(id -> json.text(id, SectionReader.NONE));
  }

  private void cap(CapTerms cap) {
    cited(cap.cited());
    json.texts("items", cap.items());
    if (cap.accumulator().isPresent()) {
      json.object(
          "accumulator",
          () -> {
            json.text("max", cap.accumulator().get().max());
            json.texts("order", cap.accumulator().get().order());
          });
    } else {
      json.text("unit", cap.unit().name());
      limit(cap);
    }
    json.texts("holder", cap.holder());
    period(cap.period());
    scope(cap.scope());
  }

  private void limit(CapTerms cap) {
    if (cap.limitByClaim().isPresent()) {
      json.object("limit", () -> shapes.fields(cap.limitByClaim().get()));
    } else if (cap.unit() == CapUnit.YUAN) {
      shapes.yuan("limit", Yuan.ofFen(cap.limit()));
    } else {
      json.number("limit", cap.limit());
    }
  }

  void period(Period period) {
    if (period instanceof Period.Window window) {
      json.object(
          "period",
          () -> {
            json.text("from", window.days().from().toString());
            json.text("until", window.days().to().toString());
          });
    } else {
      json.text("period", period.toString());
    }
  }

  /** The district whose it is, where that is not the one whose rates are amended. */
  void scope(District scope) {
    if (!scope.equals(district)) {
      json.text("scope", scope.code());
    }
  }

  void member(RelationMember member) {
    json.text("subsidy", member.subsidy());
    json.some("items", member.items());
    json.texts("holder", member.holder());
    json.flag("optional", member.optional());
  }

  private void payment(PaymentTerms payment) {
    payment.stages().ifPresent(stages -> json.object("stages", () -> stages(stages)));
    payment.advance().ifPresent(advance -> json.object("advance", () -> advance(advance)));
    json.all("recoveries", payment.recoveries(), this::recovery);
  }

  private void stages(Stages stages) {
    cited(stages.cited());
    shapes.rounding(stages.rounding());
    json.list("order", stages.order(), this::stage);
  }

  private void stage(Stage stage) {
    json.text("id", stage.id());
    json.text("share", stage.share().map(Share::toString).orElse(PaymentReader.REST));
  }

  private void advance(AdvanceTerms advance) {
    cited(advance.cited());
    json.text("share", advance.share().toString());
    shapes.rounding(advance.rounding());
  }

  private void recovery(RecoveryTerms recovery) {
    cited(recovery.cited());
    json.some("items", recovery.items());
    json.text("back", recovery.back().name());
  }
}
