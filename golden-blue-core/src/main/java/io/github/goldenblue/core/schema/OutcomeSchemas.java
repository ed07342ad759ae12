package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.value.Payee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What decisions and ledgers have in common: outcomes, amounts, payees, clauses. */
final class OutcomeSchemas {
  private static final String OUTCOME = "outcome";

  private final Words words;

  OutcomeSchemas(Words words) {
    this.words = words;
  }

  Map<String, Schema> definitions() {
    Map<String, Schema> all = new LinkedHashMap<>(new Values(words).definitions());
    all.put("range", range("yuan").described(words.of("range")));
    all.put("noRange", range("noYuan").described(words.of("value.noYuan")));
    all.put("payee", payee().described(words.of("payee")));
    all.put(
        "clause",
        Schema.object()
            .must("document", string().described(words.of("clause.document")))
            .may("article", string().described(words.of("clause.article")))
            .described(words.of("clause")));
    return all;
  }

  /** A text that may be empty. */
  static Schema string() {
    return Schema.of("string");
  }

  private Schema range(String amount) {
    return Schema.object()
        .must("low", Schema.ref(amount).described(words.of("range.low")))
        .must("high", Schema.ref(amount).described(words.of("range.high")));
  }

  private Schema payee() {
    List<String> kinds = Stream.of(Payee.Kind.values()).map(Payee.Kind::name).toList();
    return Schema.object()
        .must("kind", Schema.oneOf(kinds).described(words.of("payee.kind")))
        .must("id", string().described(words.of("payee.id")));
  }

  /** Adds the fields of an outcome to a document that is otherwise complete. */
  Schema addTo(Schema document) {
    List<Schema> kinds =
        Stream.of(OutcomeKind.values())
            .map(kind -> Schema.constant(kind.name()).described(words.of("outcome." + kind)))
            .toList();
    Schema open =
        Schema.object()
            .must("item", string().described(words.of("open.item")))
            .must("fact", string().described(words.of("open.fact")));
    return document
        .must(OUTCOME, Schema.anyOf(kinds).described(words.of(OUTCOME)))
        .must("amount", Schema.ref("range").described(words.of("outcome.amount")))
        .may("openItems", Schema.any().described(words.of("outcome.openItems")))
        .may("referredTo", Schema.any().described(words.of("outcome.referredTo")))
        .may("referredBy", Schema.any().described(words.of("outcome.referredBy")))
        .and(when(OutcomeKind.NEEDS_DETERMINATION, "openItems", Schema.listOf(open)))
        .and(when(OutcomeKind.REFERRED, "referredTo", string()))
        .and(when(OutcomeKind.REFERRED, "referredBy", Schema.ref("clause")))
        .and(when(OutcomeKind.REFUSED, "amount", Schema.ref("noRange")))
        .and(when(OutcomeKind.EXHAUSTED, "amount", Schema.ref("noRange")))
        .and(when(OutcomeKind.REFERRED, "amount", Schema.ref("noRange")));
  }

  private Schema when(OutcomeKind kind, String name, Schema value) {
    Schema then = Schema.any().must(name, value.described(words.of("outcome." + name)));
    return Schema.when(Schema.having(OUTCOME, kind.name()), then);
  }

  /** Says that {@code names} are money where the unit is, and {@code otherwise} else. */
  Schema amounts(Schema object, String money, Schema otherwise, Map<String, String> names) {
    Schema isMoney = Schema.having("unit", CapUnit.YUAN.name());
    return object
        .and(Schema.when(isMoney, each(names, Schema.ref(money))))
        .and(Schema.when(Schema.not(isMoney), each(names, otherwise)));
  }

  /** Each of these names is such a value; by name, the key of its description. */
  Schema each(Map<String, String> names, Schema value) {
    Schema all = Schema.any();
    names.forEach((name, key) -> all.must(name, Schema.anyOf(value).described(words.of(key))));
    return all;
  }
}
