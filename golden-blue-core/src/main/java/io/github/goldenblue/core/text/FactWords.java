package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.Comparison;
import io.github.goldenblue.core.rates.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Facts of one subsidy, and what is asked of them, in words. */
final class FactWords {
  private static final String SETTING = "district.";

  /** Facts that every claim has, or that follow from others. */
  private static final Set<String> COMMON = Set.of("sequel.stage", "on", "district", "wholeMonths");

  private static final Set<String> DERIVED = Set.of("month", "year");

  /** What is a constant and no name that is written out. */
  private static final Pattern CONSTANT = Pattern.compile("[A-Z0-9_]+");

  private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
      return labels.phrase("rate.setting", labels.inSentence(setting(derived)));
    }
    if (dot > 0 && DERIVED.contains(derived)) {
      return labels.phrase("rate.fact." + derived, name(fact.substring(0, dot)));
    }
    String label = labels.of(subsidy, "fact", fact);
    return label.equals(fact) && COMMON.contains(fact)
        ? labels.phrase("rate.fact." + fact)
        : labels.inSentence(label);
  }

  /** What a setting of a district is called. */
  String setting(String name) {
    return labels.of(subsidy, "setting", name);
  }

  /** A value of a fact or setting as people read it within a sentence. */
  String value(String fact, String value) {
    if (value.equals("true") || value.equals("false")) {
      return labels.phrase("flag." + value);
    }
    if (fact.endsWith(".month") && MONTH.matcher(value).matches()) {
      return labels.phrase("rate.value.month." + value);
    }
    String of = fact.startsWith(SETTING) ? fact.substring(SETTING.length()) : fact;
    String label = labels.constant(subsidy, of, value);
    boolean isName = label.equals(value) || !CONSTANT.matcher(value).matches();
    return isName ? label : labels.inSentence(label);
  }

  String values(String fact, Collection<String> values) {
    return values.stream()
        .map(value -> value(fact, value))
        .collect(Collectors.joining(labels.phrase("rate.list")));
  }

  /** Those who share an account: each of one kind, or where several are the same. */
  String holders(String phrase, Collection<String> facts, Object... values) {
    List<Object> all = new ArrayList<>(List.of(names(facts)));
    all.addAll(List.of(values));
    return labels.phrase(facts.size() == 1 ? phrase : phrase + ".several", all.toArray());
  }

  private String names(Collection<String> facts) {
    List<String> names = facts.stream().map(this::name).toList();
    String last = names.get(names.size() - 1);
    return names.size() == 1
        ? last
        : labels.phrase(
            "rate.together",
            String.join(labels.phrase("rate.list"), names.subList(0, names.size() - 1)),
            last);
  }

  String requirement(Requirement requirement) {
    if (requirement instanceof Requirement.AnyOf several) {
      return several.any().stream()
          .map(this::requirement)
          .collect(Collectors.joining(labels.phrase("rate.asked.or")));
    }
    Requirement.OfFact one = (Requirement.OfFact) requirement;
    return comparison(one.fact(), one.comparison());
  }

  private String comparison(String fact, Comparison comparison) {
    if (comparison instanceof Comparison.Within within) {
      return within(name(fact), within);
    }
    if (comparison instanceof Comparison.WithinMonths months) {
      return labels.phrase(
          "rate.asked.withinMonths", name(fact), months.months(), name(months.of()));
    }
    Comparison.OneOf oneOf = (Comparison.OneOf) comparison;
    boolean isOne = oneOf.values().size() == 1;
    String key = oneOf.isExcluded() ? isOne ? "isNot" : "notIn" : isOne ? "is" : "in";
    return labels.phrase("rate.asked." + key, name(fact), values(fact, oneOf.values()));
  }

  private String within(String fact, Comparison.Within within) {
    if (within.low().isPresent() && within.high().isPresent()) {
      return labels.phrase("rate.asked.between", fact, within.low().get(), within.high().get());
    }
    String end = within.low().or(within::high).orElseThrow();
    String key = within.low().isPresent() ? "rate.asked.atLeast" : "rate.asked.atMost";
    return labels.phrase(DAY.matcher(end).matches() ? key + ".day" : key, fact, end);
  }
}
