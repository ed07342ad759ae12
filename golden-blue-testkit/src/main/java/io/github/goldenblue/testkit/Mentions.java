package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.Cases;
import io.github.goldenblue.core.rates.Choice;
import io.github.goldenblue.core.rates.Comparison;
import io.github.goldenblue.core.rates.ConditionTerms;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.Requirement;
import io.github.goldenblue.core.rates.Rows;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.ShareOf;
import io.github.goldenblue.core.rates.Steps;
import io.github.goldenblue.core.rates.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values that a section names for facts: edges of steps, rows of tables, what is asked. */
final class Mentions {
  /** No section, so nothing. */
  static final Mentions NONE = new Mentions();

  private final Map<String, TreeSet<String>> values = new TreeMap<>();
  private final Map<String, TreeSet<Integer>> months = new TreeMap<>();

  private Mentions() {}

  static Mentions of(Section section) {
    Mentions mentions = new Mentions();
    section.conditions().values().stream()
        .map(ConditionTerms::requirement)
        .flatMap(Optional::stream)
        .forEach(mentions::add);
    section.items().values().stream().map(ItemTerms::rate).forEach(mentions::add);
    section.caps().values().stream()
        .map(CapTerms::limitByClaim)
        .flatMap(Optional::stream)
        .forEach(mentions::add);
    return mentions;
  }

  /** What is named for a fact, as it stands on the wire; for {@code hiredOn.month} by that name. */
  List<String> of(String fact) {
    return List.copyOf(values.getOrDefault(fact, new TreeSet<>()));
  }

  /** How many months may lie between this day and another. */
  List<Integer> monthsOf(String fact) {
    return List.copyOf(months.getOrDefault(fact, new TreeSet<>()));
  }

  private void add(String fact, String value) {
    values.computeIfAbsent(fact, any -> new TreeSet<>()).add(value);
  }

  private void add(Shape shape) {
    ShapeWalk.of(shape).forEach(this::addOwn);
  }

  private void addOwn(Shape shape) {
    if (shape instanceof Table table) {
      add(table.rows());
    } else if (shape instanceof Steps steps) {
      steps.steps().forEach(step -> add(steps.by(), Long.toString(step.atLeast())));
    } else if (shape instanceof Cases cases) {
      cases.cases().forEach(one -> add(one.requirement()));
    } else if (shape instanceof ShareOf of && of.share() instanceof Choice.ByFact byFact) {
      add(byFact.rows());
    }
  }

  private void add(Rows<?> rows) {
    rows.rows().keySet().forEach(key -> add(rows.by(), key));
  }

  private void add(Requirement requirement) {
    if (requirement instanceof Requirement.AnyOf several) {
      several.any().forEach(this::add);
    } else if (requirement instanceof Requirement.OfFact one) {
      add(one.fact(), one.comparison());
    }
  }

  private void add(String fact, Comparison comparison) {
    if (comparison instanceof Comparison.Within within) {
      within.low().ifPresent(low -> add(fact, low));
      within.high().ifPresent(high -> add(fact, high));
    } else if (comparison instanceof Comparison.OneOf one) {
      one.values().forEach(value -> add(fact, value));
    } else if (comparison instanceof Comparison.WithinMonths within) {
      months.computeIfAbsent(fact, any -> new TreeSet<>()).add(within.months());
      months.computeIfAbsent(within.of(), any -> new TreeSet<>()).add(within.months());
    }
  }
}
