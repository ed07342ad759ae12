package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.text.RateWords;
import io.github.goldenblue.core.value.District;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The parts of one section of a rate book in words, in the order of the book. */
final class RateParts {
  private final String subsidy;
  private final Section section;
  private final RateWords words;

  RateParts(String subsidy, Section section, RateWords words) {
    this.subsidy = subsidy;
    this.section = section;
    this.words = words;
  }

  List<RatePart> conditions() {
    return parts(
        "conditions",
        section.conditions(),
        words::conditionName,
        terms -> words.condition(subsidy, terms),
        terms -> terms.cited());
  }

  List<RatePart> items() {
    return parts(
        "items",
        section.items(),
        words::itemName,
        terms -> words.item(subsidy, terms),
        terms -> new Cited(terms.cited().clause(), terms.readings()));
  }

  List<RatePart> caps(District district) {
    return parts(
        "caps",
        section.caps(),
        words::capName,
        terms -> words.cap(subsidy, terms, district),
        terms -> terms.cited());
  }

  /** When it is paid and taken back. */
  List<RatePart> payment() {
    List<RatePart> parts = new ArrayList<>();
    section
        .payment()
        .stages()
        .map(stages -> payment("stages", words.stages(subsidy, stages), stages.cited()))
        .ifPresent(parts::add);
    section
        .payment()
        .advance()
        .map(terms -> payment("advance", words.advance(terms), terms.cited()))
        .ifPresent(parts::add);
    parts.addAll(
        parts(
            "recoveries",
            section.payment().recoveries(),
            words::groundName,
            terms -> words.recovery(subsidy, terms),
            terms -> terms.cited()));
    return parts;
  }

  /** The facts asked for beyond those of a claim; these have the section's clause. */
  List<RatePart> facts() {
    return section.extra().stream()
        .map(
            fact ->
                new RatePart(
                    "facts." + fact.name(),
                    words.factName(subsidy, fact.name()),
                    words.extra(subsidy, fact),
                    new Cited(section.cited().clause(), List.of())))
        .toList();
  }

  /** All of them. */
  List<RatePart> all(District district) {
    List<RatePart> parts = new ArrayList<>(conditions());
    parts.addAll(items());
    parts.addAll(caps(district));
    parts.addAll(payment());
    parts.addAll(facts());
    return parts;
  }

  /** A relation between subsidies, which is part of an edition. */
  static RatePart relation(String id, RelationTerms terms, RateWords words, District district) {
    return new RatePart(
        "relations." + id,
        words.relationName(id),
        words.relation(terms, district),
        words.members(terms),
        terms.cited());
  }

  private RatePart payment(String id, String told, Cited cited) {
    return new RatePart("payment." + id, words.partName(id), told, cited);
  }

  private <T> List<RatePart> parts(
      String group,
      Map<String, T> byId,
      BiFunction<String, String, String> name,
      Function<T, String> told,
      Function<T, Cited> cited) {
    List<RatePart> parts = new ArrayList<>();
    byId.forEach(
        (id, terms) ->
            parts.add(
                new RatePart(
                    group + "." + id,
                    name.apply(subsidy, id),
                    told.apply(terms),
                    cited.apply(terms))));
    return parts;
  }
}
