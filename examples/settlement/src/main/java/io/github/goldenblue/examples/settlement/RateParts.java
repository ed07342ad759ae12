package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.text.RateWords;
import io.github.goldenblue.core.value.District;
import java.util.ArrayList;
import java.util.List;

/** The parts of a rate book in words, in the order of the book. */
final class RateParts {
  private RateParts() {}

  static List<RatePart> conditions(String subsidy, Section section, RateWords words) {
    List<RatePart> parts = new ArrayList<>();
    section
        .conditions()
        .forEach(
            (id, terms) ->
                parts.add(
                    new RatePart(
                        "conditions." + id,
                        words.conditionName(subsidy, id),
                        words.condition(subsidy, terms),
                        terms.cited())));
    return parts;
  }

  static List<RatePart> items(String subsidy, Section section, RateWords words) {
    List<RatePart> parts = new ArrayList<>();
    section
        .items()
        .forEach(
            (id, terms) ->
                parts.add(
                    new RatePart(
                        "items." + id,
                        words.itemName(subsidy, id),
                        words.item(subsidy, terms),
                        new Cited(terms.cited().clause(), terms.readings()))));
    return parts;
  }

  static List<RatePart> caps(String subsidy, Section section, RateWords words, District district) {
    List<RatePart> parts = new ArrayList<>();
    section
        .caps()
        .forEach(
            (id, terms) ->
                parts.add(
                    new RatePart(
                        "caps." + id,
                        words.capName(subsidy, id),
                        words.cap(subsidy, terms, district),
                        terms.cited())));
    return parts;
  }

  /** When it is paid and taken back. */
  static List<RatePart> payment(String subsidy, Section section, RateWords words) {
    List<RatePart> parts = new ArrayList<>();
    PaymentTerms payment = section.payment();
    payment
        .stages()
        .ifPresent(
            stages ->
                parts.add(
                    paymentPart("stages", words.stages(subsidy, stages), stages.cited(), words)));
    payment
        .advance()
        .ifPresent(
            terms -> parts.add(paymentPart("advance", words.advance(terms), terms.cited(), words)));
    payment
        .recoveries()
        .forEach(
            (id, terms) ->
                parts.add(
                    new RatePart(
                        "recoveries." + id,
                        words.groundName(subsidy, id),
                        words.recovery(subsidy, terms),
                        terms.cited())));
    return parts;
  }

  private static RatePart paymentPart(String id, String told, Cited cited, RateWords words) {
    return new RatePart("payment." + id, words.partName(id), told, cited);
  }

  /** The facts asked for beyond those of a claim; these have the section's clause. */
  static List<RatePart> facts(String subsidy, Section section, RateWords words) {
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

  /** A relation between subsidies. */
  static RatePart relation(String id, RelationTerms terms, RateWords words, District district) {
    return new RatePart(
        "relations." + id,
        words.relationName(id),
        words.relation(terms, district),
        words.members(terms),
        terms.cited());
  }

  /** All of a section. */
  static List<RatePart> all(String subsidy, Section section, RateWords words, District district) {
    List<RatePart> parts = new ArrayList<>(conditions(subsidy, section, words));
    parts.addAll(items(subsidy, section, words));
    parts.addAll(caps(subsidy, section, words, district));
    parts.addAll(payment(subsidy, section, words));
    parts.addAll(facts(subsidy, section, words));
    return parts;
  }
}
