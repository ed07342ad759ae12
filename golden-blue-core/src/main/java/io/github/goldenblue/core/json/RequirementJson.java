package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Cases;
import io.github.goldenblue.core.rates.Comparison;
import io.github.goldenblue.core.rates.Requirement;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Writes what is asked of facts. */
final class RequirementJson {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern FLAG = Pattern.compile("true|false");

  private final JsonGenerator generator;
  private final CitedJson json;

  RequirementJson(JsonGenerator generator, CitedJson json) {
    this.generator = generator;
    this.json = json;
  }

  /** The requirement, within an object. */
  void fields(Requirement requirement) {
    if (requirement instanceof Requirement.AnyOf several) {
      json.list("anyOf", several.any(), this::fields);
    } else if (requirement instanceof Requirement.OfFact one) {
      json.text("fact", one.fact());
      comparison(one.comparison());
    }
  }

  /** Cases by the day in a fact, within an object; each with what {@code rest} writes of it. */
  void windows(List<Cases.Case> cases, Consumer<Cases.Case> rest) {
    json.text("by", ((Requirement.OfFact) cases.get(0).requirement()).fact());
    json.list(
        "windows",
        cases,
        one -> {
          Requirement.OfFact of = (Requirement.OfFact) one.requirement();
          Comparison.Within days = (Comparison.Within) of.comparison();
          json.text("from", days.low().orElseThrow());
          json.text("until", days.high().orElseThrow());
          rest.accept(one);
        });
  }

  private void comparison(Comparison comparison) {
    if (comparison instanceof Comparison.Within within) {
      within.low().ifPresent(low -> value("atLeast", low));
      within.high().ifPresent(high -> value("atMost", high));
    } else if (comparison instanceof Comparison.OneOf oneOf) {
      generator.writeArrayPropertyStart(oneOf.isExcluded() ? "notIn" : "in");
      oneOf.values().forEach(this::value);
      generator.writeEndArray();
    } else if (comparison instanceof Comparison.WithinMonths months) {
      json.number("withinMonths", months.months());
      json.text("of", months.of());
    }
  }

  private void value(String name, String text) {
    generator.writeName(name);
    value(text);
  }

  /** As a book would write it; what it means, the kind of the fact says. */
  private void value(String text) {
    if (NUMBER.matcher(text).matches()) {
      generator.writeNumber(text);
    } else if (FLAG.matcher(text).matches()) {
      generator.writeBoolean(Boolean.parseBoolean(text));
    } else {
      generator.writeString(text);
    }
  }
}
