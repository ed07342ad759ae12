package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.Period;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parts of a rate book that are the same for every subsidy. */
final class BookParts {
  private final Words words;

  BookParts(Words words) {
    this.words = words;
  }

  Map<String, Schema> definitions() {
    Map<String, Schema> all = new LinkedHashMap<>();
    all.put("clause", Schema.text().described(words.of("book.clause")));
    all.put("clauses", Citing.oneOrMore().described(words.of("book.clauses")));
    all.put("reading", Citing.oneOrMore().described(words.of("book.reading")));
    all.put("document", document());
    all.put("bilingual", bilingual());
    all.put("period", period());
    all.put("rounding", rounding());
    return all;
  }

  /** Documents by the key under which clauses cite them, which ends at the first blank. */
  static Schema documents() {
    return named("document").with("propertyNames", Schema.matching("^\\S+$"));
  }

  /** Any number of these, by name. */
  static Schema named(String definition) {
    return Schema.object().with("propertyNames", Schema.text()).others(Schema.ref(definition));
  }

  private Schema document() {
    return Schema.object()
        .may("number", Schema.text().described(words.of("document.number")))
        .may("title", Schema.text().described(words.of("document.title")))
        .may("issued", Schema.ref("date").described(words.of("document.issued")))
        .closed()
        .with("anyOf", List.of(Schema.having("number"), Schema.having("title")))
        .described(words.of("document"));
  }

  private Schema bilingual() {
    return Schema.object()
        .must("zh", Schema.text().described(words.of("bilingual.zh")))
        .must("en", Schema.text().described(words.of("bilingual.en")))
        .closed()
        .described(words.of("bilingual"));
  }

  private Schema period() {
    List<Schema> all = new ArrayList<>();
    for (Period.Named named : Period.Named.values()) {
      all.add(Schema.constant(named.name()).described(words.of("period." + named)));
    }
    all.add(
        Schema.object()
            .must("from", Schema.ref("date").described(words.of("from")))
            .must("until", Schema.ref("date").described(words.of("until")))
            .closed());
    return Schema.anyOf(all).described(words.of("period"));
  }

  private Schema rounding() {
    List<String> modes =
        Stream.of(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .map(RoundingMode::name)
            .toList();
    Schema rounded =
        Schema.object()
            .must("mode", Schema.oneOf(modes).described(words.of("rounding.mode")))
            .must("unit", Schema.ref("moreThanNoYuan").described(words.of("rounding.unit")))
            .must("clause", Schema.ref("clause").described(words.of("book.clause")))
            .closed();
    return Schema.anyOf(Schema.constant("EXACT").described(words.of("rounding.EXACT")), rounded)
        .described(words.of("rate.rounding"));
  }
}
