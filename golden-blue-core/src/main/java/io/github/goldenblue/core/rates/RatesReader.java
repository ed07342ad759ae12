package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.DateRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one section of a rate book for a subsidy. What is asked for and missing, and what the
 * section sets and nobody asks for, is a fault; they are collected, so that all come at once.
 */
public final class RatesReader {
  private final Section section;
  private final Facts<?> claim;
  private final Site site;
  private final Set<String> read = new HashSet<>();
  private final Set<String> determinations = new HashSet<>();
  private final Map<String, Optional<String>> numbers = new LinkedHashMap<>();
  private final Map<String, UnitKind> units = new LinkedHashMap<>();
  private final Map<String, Optional<Facts<?>>> parts = new LinkedHashMap<>();
  private final Map<String, List<Cap>> caps = new LinkedHashMap<>();

  RatesReader(Section section, Facts<?> claim, Site site) {
    this.section = section;
    this.claim = claim;
    this.site = site;
  }

  /** A least number, which the book gives as {@code {"atLeast": 5}} or sets to {@code "NONE"}. */
  public Condition<Integer> threshold(String id) {
    return numbered(id, "atLeast", (terms, n) -> new Threshold(id, n, terms.cited()));
  }

  /** A greatest number, which the book gives as {@code {"atMost": 2}} or sets to {@code "NONE"}. */
  public Condition<Integer> atMost(String id) {
    return numbered(id, "atMost", (terms, n) -> new AtMost(id, n, terms.cited()));
  }

  /** A least number or a statement instead, given as {@code {"atLeast": 12}} or {@code "NONE"}. */
  public Condition<ThresholdOr.Either> thresholdOr(String id) {
    return numbered(id, "atLeast", (terms, n) -> new ThresholdOr(id, n, terms.cited()));
  }

  /** A period over a number of months, given as {@code {"months": 1}} or set to {@code "NONE"}. */
  public Condition<DateRange> overMonths(String id) {
    return months(id, true);
  }

  /** A period of at most a number of months, given as {@code {"months": 1}} or {@code "NONE"}. */
  public Condition<DateRange> upToMonths(String id) {
    return months(id, false);
  }

  /** A statement that must be true unless the book says {@code "NONE"}. */
  public Condition<Boolean> holds(String id) {
    ConditionTerms terms = unnumbered(id);
    return terms.waived() ? new Waived<>(id, terms.cited()) : new Holds(id, terms.cited());
  }

  /** A day in the calendar year of another, unless the book says {@code "NONE"}. */
  public Condition<WithinYear.Days> withinYear(String id) {
    ConditionTerms terms = unnumbered(id);
    return terms.waived() ? new Waived<>(id, terms.cited()) : new WithinYear(id, terms.cited());
  }

  /** An item paid once for the claim, or by the head. */
  public <C extends Claim> Item<C> item(String id) {
    return item(id, UnitKind.ONE);
  }

  /** An item paid for the claim, per {@code unit}. */
  public <C extends Claim> Item<C> item(String id, UnitKind unit) {
    return compile(id, unit, null);
  }

  /** An item paid once for each part. */
  public <P> Item<P> itemOf(Facts<P> part, String id) {
    return compile(id, UnitKind.ONE, asAsked(part));
  }

  /** The facts of the part with those that the section asks for beyond them. */
  @SuppressWarnings("unchecked") // the facts of one type describe that type
  private <P> Facts<P> asAsked(Facts<P> part) {
    return claim.all().stream()
        .flatMap(fact -> fact.parts().stream())
        .filter(parts -> parts.type() == part.type())
        .map(parts -> (Facts<P>) parts)
        .findFirst()
        .orElse(part);
  }

  /** Reports what the section sets and the subsidy did not read. */
  void finish() {
    section
        .conditions()
        .forEach(
            (id, terms) -> {
              if (terms.requirement().isEmpty()) {
                refuseUnread(Set.of(id), "conditions", "a condition of the subsidy");
              }
            });
    refuseUnread(section.items().keySet(), "items", "an item of the subsidy");
    CapCheck.check(section, site);
  }

  /** What the section asks beyond what the subsidy read, in the order of the book. */
  List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    section
        .conditions()
        .forEach(
            (id, terms) ->
                terms
                    .requirement()
                    .flatMap(
                        wanted -> AskedCompiler.compile(id, wanted, terms.cited(), claim, site))
                    .ifPresent(asked::add));
    return asked;
  }

  /** The facts that determine the rate of an item read so far. */
  Set<String> determinations() {
    return determinations;
  }

  /** The conditions read so far, each with the key of its number; empty if it has none. */
  Map<String, Optional<String>> numbers() {
    return numbers;
  }

  /** What the items read so far are paid for one of. */
  Map<String, UnitKind> units() {
    return units;
  }

  /** What the items read so far are paid for: the facts of the part, or the claim itself. */
  Map<String, Optional<Facts<?>>> parts() {
    return parts;
  }

  /** The caps of the items read so far. */
  Map<String, List<Cap>> caps() {
    return caps;
  }

  private Condition<DateRange> months(String id, boolean over) {
    return numbered(id, "months", (terms, n) -> new MonthLimit(id, n, over, terms.cited()));
  }

  private <V> Condition<V> numbered(String id, String key, Numbered<V> condition) {
    read.add("conditions." + id);
    numbers.put(id, Optional.of(key));
    ConditionTerms terms = section.conditions().get(id);
    if (terms != null && terms.waived()) {
      return new Waived<>(id, terms.cited());
    }
    Map<String, Integer> numbers = terms == null ? Map.of() : terms.numbers();
    Integer number = numbers.get(key);
    if (terms == null || number == null || numbers.size() > 1) {
      String found = terms == null ? Fault.NOTHING : numbers.keySet().toString();
      fault("conditions." + id, found, "{\"" + key + "\": a whole number} or \"NONE\"");
      return new Waived<>(id, section.cited());
    }
    return condition.of(terms, number);
  }

  private ConditionTerms unnumbered(String id) {
    read.add("conditions." + id);
    numbers.put(id, Optional.empty());
    ConditionTerms terms =
        section.conditions().getOrDefault(id, ConditionTerms.of(false, Map.of(), section.cited()));
    refuseRequirement(id, terms);
    if (!terms.numbers().isEmpty()) {
      fault("conditions." + id, terms.numbers().keySet().toString(), "no number, or \"NONE\"");
    }
    return terms;
  }

  private <S> Item<S> compile(String id, UnitKind unit, @Nullable Facts<S> part) {
    read.add("items." + id);
    units.put(id, unit);
    ItemTerms terms = section.items().get(id);
    if (terms == null) {
      fault("items." + id, Fault.NOTHING, "the item's payee and rate");
    } else if (terms.per() != unit && !terms.isNotDue()) {
      fault("items." + id + ".per", terms.per().name(), unit.name());
    }
    Item<S> item = new ItemCompiler(section, claim, part, site).compile(id);
    parts.put(id, Optional.ofNullable(part));
    caps.put(id, item.caps());
    item.determinations().forEach(fact -> determinations.add(fact.name()));
    return item;
  }

  /** A built-in condition keeps its meaning: a county adds conditions under ids of its own. */
  private void refuseRequirement(String id, ConditionTerms terms) {
    if (terms.requirement().isPresent()) {
      fault("conditions." + id, "a requirement", "the condition's own terms, or another id");
    }
  }

  private void refuseUnread(Set<String> ids, String group, String expected) {
    for (String id : ids) {
      if (!read.contains(group + "." + id)) {
        fault(group + "." + id, id, expected);
      }
    }
  }

  private void fault(String below, String found, String expected) {
    site.at("." + below).fault(found, expected);
  }

  /** Makes a condition of its terms and its number. */
  private interface Numbered<V> {
    Condition<V> of(ConditionTerms terms, int number);
  }
}
