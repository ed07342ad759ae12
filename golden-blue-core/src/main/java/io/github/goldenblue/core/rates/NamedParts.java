package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What of a rate book can be given a name, each by its group and id. */
final class NamedParts {
  private static final String SETTING = "district.";

  private final Set<String> names = new HashSet<>();

  private NamedParts() {}

  /** In a section in full, and among the facts of its claims. */
  static Set<String> of(Section section, Optional<Facts<?>> facts) {
    NamedParts parts = new NamedParts();
    parts.add("condition", section.conditions().keySet());
    parts.add("item", section.items().keySet());
    parts.add("cap", section.caps().keySet());
    parts.add("ground", section.payment().recoveries().keySet());
    section
        .payment()
        .stages()
        .ifPresent(stages -> stages.order().forEach(stage -> parts.add("stage", stage.id())));
    parts.add("fact", UsedFacts.of(section));
    facts.ifPresent(parts::addFacts);
    section
        .conditions()
        .values()
        .forEach(terms -> terms.requirement().ifPresent(parts::addRequirement));
    section.items().values().forEach(item -> parts.addShapes(item.rate()));
    section.caps().values().stream()
        .flatMap(cap -> cap.accumulator().stream())
        .forEach(ranks -> parts.addConstants(ranks.max(), ranks.order()));
    return parts.names;
  }

  /** In an edition, beside its sections. */
  static Set<String> of(Edition edition) {
    NamedParts parts = new NamedParts();
    parts.add("relation", edition.relations().keySet());
    parts.add("base", edition.bases().keySet());
    edition.bases().values().forEach(parts::addShapes);
    edition.settings().forEach((name, value) -> parts.addSetting(name, Set.of(value)));
    return parts.names;
  }

  private void add(String group, Collection<String> ids) {
    ids.forEach(id -> add(group, id));
  }

  private void add(String group, String id) {
    names.add(group + "." + id);
  }

  private void addConstants(String fact, Collection<String> values) {
    values.forEach(value -> add("constant." + fact, value));
  }

  private void addSetting(String name, Collection<String> values) {
    add("setting", name);
    addConstants(name, values);
  }

  private void addFacts(Facts<?> facts) {
    for (Fact<?> fact : facts.all()) {
      add("fact", fact.name());
      addConstants(fact.name(), fact.values());
      fact.parts().ifPresent(this::addFacts);
    }
  }

  private void addShapes(Shape shape) {
    new ShapePart("", shape).all().map(ShapePart::shape).forEach(this::addShape);
  }

  private void addShape(Shape shape) {
    PartReadings.tables(shape).forEach(this::addRows);
    if (shape instanceof Steps steps) {
      steps.otherwise().ifPresent(id -> add("condition", id));
    } else if (shape instanceof Cases cases) {
      cases.cases().forEach(one -> addRequirement(one.requirement()));
    } else if (shape instanceof ShareOf share && share.base() instanceof Base.Named base) {
      add("base", base.id());
    }
  }

  private void addRows(Rows<?> rows) {
    rows.otherwise().ifPresent(id -> add("condition", id));
    rows.finding().ifPresent(id -> add("condition", id));
    if (rows.by().startsWith(SETTING)) {
      addSetting(rows.by().substring(SETTING.length()), rows.keys());
    } else {
      addConstants(rows.by(), rows.keys());
    }
  }

  private void addRequirement(Requirement requirement) {
    if (requirement instanceof Requirement.AnyOf several) {
      several.any().forEach(this::addRequirement);
    } else if (requirement instanceof Requirement.OfFact one
        && one.comparison() instanceof Comparison.OneOf oneOf) {
      addConstants(one.fact(), oneOf.values());
    }
  }
}
