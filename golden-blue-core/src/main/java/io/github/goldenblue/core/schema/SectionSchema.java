package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.ConditionTerms;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.NeededTerms;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an edition sets for one subsidy: its own conditions and items, each by its id. */
final class SectionSchema {
  private static final String CONDITIONS = "conditions";
  private static final String ITEMS = "items";

  private final Words words;
  private final String subsidy;
  private final NeededTerms needed;
  private final FactChoices facts;
  private final Sources sources;

  SectionSchema(
      Words words, String subsidy, NeededTerms needed, FactChoices facts, Sources sources) {
    this.words = words;
    this.subsidy = subsidy;
    this.needed = needed;
    this.facts = facts;
    this.sources = sources;
  }

  Schema whole() {
    Schema caps = new CapSchemas(words, facts, subsidy, needed.units().keySet()).all();
    Schema section =
        Schema.object()
            .may("extends", extended().described(words.of("section.extends")))
            .may(CONDITIONS, conditions().described(words.of("section.conditions")))
            .may(ITEMS, items().described(words.of("section.items")))
            .may("caps", caps.described(words.of("section.caps")));
    new PaymentSchemas(words, needed.units().keySet()).addTo(section);
    Citing.add(section, words)
        .may("unmodelled", Schema.listOf(Schema.text()).described(words.of("section.unmodelled")))
        .closed();
    return section
        .and(Schema.when(Schema.not(Schema.having("extends")), everything()))
        .described(words.name(subsidy));
  }

  /** A section that takes nothing over sets all that the subsidy needs. */
  private Schema everything() {
    List<String> numbered =
        needed.conditions().entrySet().stream()
            .filter(condition -> condition.getValue().isPresent())
            .map(Map.Entry::getKey)
            .toList();
    Schema all = Schema.any().required(numbered.isEmpty() ? List.of() : List.of(CONDITIONS));
    all.required(List.of(ITEMS));
    all.may(
        ITEMS, Schema.any().required(needed.units().keySet()).described(words.of("section.items")));
    return all.may(
        CONDITIONS, Schema.any().required(numbered).described(words.of("section.conditions")));
  }

  private Schema extended() {
    Schema of =
        Schema.object()
            .must("district", Schema.ref("district").described(words.of("extends.district")))
            .must("from", Schema.ref("date").described(words.of("extends.from")))
            .closed();
    return Schema.anyOf(Schema.constant(true), of);
  }

  private Schema conditions() {
    Schema conditions = Schema.object().with("propertyNames", Schema.text());
    needed.conditions().forEach((id, number) -> conditions.may(id, condition(id, number)));
    return conditions.others(Schema.ref(subsidy + ".condition"));
  }

  private Schema condition(String id, Optional<String> number) {
    Schema terms = Citing.add(Schema.object(), words);
    number.ifPresent(
        key -> terms.must(key, Schema.ref("count").described(words.of("condition." + key))));
    String name = words.name(subsidy, "condition", id);
    String form = number.map(key -> words.of("condition.give", key)).orElse(words.of("condition"));
    return Schema.anyOf(terms.closed(), Schema.constant("NONE"))
        .described(cited(Words.and(name, form), section -> condition(section, id)));
  }

  private static Optional<String> condition(Section section, String id) {
    return Optional.ofNullable(section.conditions().get(id))
        .map(ConditionTerms::cited)
        .map(cited -> cited.clause().toString());
  }

  private Schema items() {
    Schema items = Schema.object();
    needed.units().forEach((id, unit) -> items.may(id, item(id, unit)));
    return items.closed();
  }

  private Schema item(String id, UnitKind unit) {
    Schema per = Schema.constant(unit.name()).described(words.of("item.per"));
    Schema terms =
        Citing.add(Schema.object(), words)
            .must("pay", facts.payee(words.of("item.pay")))
            .must("rate", Schema.ref(subsidy + ".rate").described(words.of("item.rate")))
            .may("per", per)
            .required(unit == UnitKind.ONE ? List.of() : List.of("per"))
            .closed();
    String name = Words.and(words.name(subsidy, "item", id), words.of("unit." + unit));
    return Schema.anyOf(terms, Schema.constant("NONE"))
        .described(cited(name, section -> item(section, id)));
  }

  private static Optional<String> item(Section section, String id) {
    return Optional.ofNullable(section.items().get(id))
        .map(ItemTerms::cited)
        .map(cited -> cited.clause().toString());
  }

  private String cited(String description, Sources.Cited cited) {
    String clauses = sources.clauses(subsidy, cited);
    return clauses.isEmpty() ? description : Words.and(description, words.of("clauses", clauses));
  }
}
