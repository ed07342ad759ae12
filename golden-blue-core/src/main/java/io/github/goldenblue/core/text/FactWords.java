package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.Comparison;
import io.github.goldenblue.core.rates.Requirement;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts of one subsidy, and what is asked of them, in words. */
final class FactWords {
  private static final String SETTING = "district.";

  /** Facts that every claim has, or that follow from others. */
  private static final Set<String> COMMON = Set.of("sequel.stage", "on", "district", "wholeMonths");

  private static final Set<String> DERIVED = Set.of("month", "year");

  private final Labels labels;
  private final String subsidy;

  FactWords(Labels labels, String subsidy) {
    this.labels = labels;
    this.subsidy = subsidy;
  }

  /** What a fact, or what follows from it, or a setting is called. */
  String name(String fact) {
    int dot = fact.lastIndexOf('.');
    String derived = fact.substring(dot + 1);
    if (fact.startsWith(SETTING)) {
      return labels.phrase("rate.setting", derived);
    }
    if (dot > 0 && DERIVED.contains(derived)) {
      return labels.phrase("rate.fact." + derived, name(fact.substring(0, dot)));
    }
    String label = labels.of(subsidy, "fact", fact);
    return label.equals(fact) && COMMON.contains(fact) ? labels.phrase("rate.fact." + fact) : label;
  }

  /** A value as people read it. */
  String value(String value) {
    return switch (value) {
      case "true", "false" -> labels.phrase("flag." + value);
      default -> labels.constant(subsidy, value);
    };
  }

  String names(Collection<String> facts, String between) {
    return facts.stream().map(this::name).collect(Collectors.joining(labels.phrase(between)));
  }

  String requirement(Requirement requirement) {
    if (requirement instanceof Requirement.AnyOf several) {
      return several.any().stream()
          .map(this::requirement)
          .collect(Collectors.joining(labels.phrase("rate.asked.or")));
    }
    Requirement.OfFact one = (Requirement.OfFact) requirement;
    return comparison(name(one.fact()), one.comparison());
  }

  private String comparison(String fact, Comparison comparison) {
    if (comparison instanceof Comparison.Within within) {
      return within(fact, within);
    }
    if (comparison instanceof Comparison.WithinMonths months) {
      return labels.phrase("rate.asked.withinMonths", fact, months.months(), name(months.of()));
    }
    Comparison.OneOf oneOf = (Comparison.OneOf) comparison;
    String key = oneOf.isExcluded() ? "notIn" : oneOf.values().size() == 1 ? "is" : "in";
    String listed =
        oneOf.values().stream()
            .map(this::value)
            .collect(Collectors.joining(labels.phrase("rate.list")));
    return labels.phrase("rate.asked." + key, fact, listed);
  }

  private String within(String fact, Comparison.Within within) {
    if (within.low().isPresent() && within.high().isPresent()) {
      return labels.phrase("rate.asked.between", fact, within.low().get(), within.high().get());
    }
    return within
        .low()
        .map(low -> labels.phrase("rate.asked.atLeast", fact, low))
        .orElseGet(() -> labels.phrase("rate.asked.atMost", fact, within.high().orElseThrow()));
  }
}
