package io.github.goldenblue.core.schema;

import java.util.List;

/** Rows by one fact or setting. */
final class TableSchemas {
  private final Words words;
  private final FactChoices facts;

  TableSchemas(Words words, FactChoices facts) {
    this.words = words;
    this.facts = facts;
  }

  /** A table of such rows. */
  Schema of(Schema row) {
    Schema rows = Schema.object().with("propertyNames", Schema.text()).others(orNothing(row));
    Schema table =
        Schema.object()
            .must("by", facts.axis(words.of("table.by")))
            .must("rows", rows.described(words.of("table.rows")))
            .may("else", Schema.text().described(words.of("table.else")))
            .may("finding", Schema.text().described(words.of("table.finding")))
            .may("reading", Schema.ref("reading").described(words.of("book.reading")))
            .closed();
    facts.listed().forEach((fact, values) -> table.and(rowsOf(fact, values, row)));
    return table.described(words.of("table"));
  }

  static Schema orNothing(Schema value) {
    return Schema.anyOf(value, Schema.of("null"));
  }

  /** A row for each value that is known, and no others; an open table may leave some out. */
  private Schema rowsOf(String fact, List<String> values, Schema row) {
    Schema known = Schema.any();
    values.forEach(value -> known.may(value, orNothing(row).described(facts.value(fact, value))));
    Schema rows = Schema.any().may("rows", known.closed().described(words.of("table.rows")));
    Schema all =
        Schema.any().may("rows", Schema.any().required(values).described(words.of("table.rows")));
    return Schema.when(
        Schema.having("by", fact), rows.with("anyOf", List.of(Schema.having("else"), all)));
  }
}
