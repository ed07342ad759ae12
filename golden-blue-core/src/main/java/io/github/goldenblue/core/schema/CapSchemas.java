package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.CapUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The caps of one subsidy. */
final class CapSchemas {
  /** What else cuts a payment shows under these names. */
  private static final List<String> TAKEN = List.of("ceiling", "whole", "advance");

  private final Words words;
  private final FactChoices facts;
  private final String prefix;
  private final Collection<String> items;

  CapSchemas(Words words, FactChoices facts, String prefix, Collection<String> items) {
    this.words = words;
    this.facts = facts;
    this.prefix = prefix;
    this.items = items;
  }

  /** The caps by id; a section that extends another may also set one aside. */
  Schema all() {
    return Schema.object()
        .with("propertyNames", Schema.text().with("not", Schema.any().with("enum", TAKEN)))
        .others(Schema.anyOf(Schema.constant("NONE"), sum(), rank()));
  }

  /** Which items something holds for. */
  static Schema items(Collection<String> items) {
    return Schema.listOf(Schema.oneOf(items)).distinct();
  }

  private Schema sum() {
    Schema money = Schema.anyOf(Schema.ref("yuan"), Schema.ref(prefix + ".shape"));
    List<String> units =
        Stream.of(CapUnit.values())
            .filter(unit -> unit != CapUnit.RANK)
            .map(CapUnit::name)
            .toList();
    Schema cap =
        common()
            .must("unit", Schema.oneOf(units).described(words.of("cap.unit")))
            .must("limit", Schema.any().described(words.of("cap.limit")));
    cap.and(limit(Schema.having("unit", "YUAN"), money));
    cap.and(limit(Schema.not(Schema.having("unit", "YUAN")), Schema.ref("number")));
    return cap.closed();
  }

  private Schema limit(Schema when, Schema limit) {
    Schema then = Schema.any().may("limit", limit.described(words.of("cap.limit")));
    return Schema.when(when, then);
  }

  private Schema rank() {
    Schema accumulator =
        Schema.object()
            .must("max", facts.any(words.of("cap.max")))
            .must("order", Schema.listOf(Schema.text()).described(words.of("cap.order")))
            .closed();
    return common()
        .must("accumulator", accumulator.described(words.of("cap.accumulator")))
        .closed();
  }

  private Schema common() {
    Schema cap =
        Schema.object()
            .must("items", items(items).some().described(words.of("cap.items")))
            .must(
                "holder",
                Schema.listOf(facts.holder(words.of("cap.holder")))
                    .distinct()
                    .described(words.of("cap.holder")))
            .must("period", Schema.ref("period").described(words.of("cap.period")))
            .may("scope", Schema.ref("district").described(words.of("cap.scope")));
    return Citing.add(cap, words);
  }
}
