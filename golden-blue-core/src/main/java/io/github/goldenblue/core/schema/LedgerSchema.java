package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.CapUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines of a ledger: what was decided of a claim, or the seal that closes a batch. */
final class LedgerSchema {
  private static final String FORMAT = "golden-blue/ledger/1";
  private static final String DIGEST = "^[0-9a-f]{64}$";

  private final Words words;
  private final OutcomeSchemas outcomes;

  LedgerSchema(Words words) {
    this.words = words;
    this.outcomes = new OutcomeSchemas(words);
  }

  Schema whole() {
    Map<String, Schema> definitions = outcomes.definitions();
    definitions.put("entry", entry());
    definitions.put("seal", seal());
    definitions.put("line", line());
    definitions.put("taking", taking());
    return Documents.of("ledger", words)
        .with("type", "object")
        .and(Schema.when(Schema.having("seal"), Schema.ref("seal")))
        .and(Schema.when(Schema.not(Schema.having("seal")), Schema.ref("entry")))
        .with("$defs", definitions);
  }

  private Schema seal() {
    return Schema.object()
        .must("format", format())
        .must("seal", described("seal", Schema.ref("count")))
        .may("decidedOn", described("seal.decidedOn", Schema.ref("date")))
        .must("lines", described("seal.lines", Schema.ref("number")))
        .must("digest", described("digest", Schema.matching(DIGEST)))
        .closed()
        .described(words.of("ledger.seal.whole"));
  }

  private Schema entry() {
    Schema entry =
        Schema.object()
            .must("format", format())
            .must("batch", described("batch", Schema.whole(1, Integer.MAX_VALUE)))
            .may("decidedOn", described("decidedOn", Schema.ref("date")))
            .must("subsidy", text("subsidy"))
            .must("district", described("district", Schema.ref("district")))
            .must("on", described("on", Schema.ref("date")))
            .must("id", text("id"))
            .must("hash", text("hash"))
            .may("stage", text("stage"))
            .may("earlier", text("earlier"))
            .may("later", text("later"))
            .must("lines", described("lines", Schema.listOf(Schema.ref("line"))));
    Schema none = Schema.any().may("lines", described("lines", Schema.any().with("maxItems", 0)));
    return outcomes
        .addTo(entry)
        .closed()
        .and(Schema.when(Schema.not(Schema.having("outcome", "GRANTED")), none))
        .described(words.of("ledger.entry"));
  }

  private Schema line() {
    return Schema.object()
        .must("payee", described("payee", Schema.ref("payee")))
        .must("item", text("item"))
        .may("part", text("part"))
        .must("units", described("units", Schema.ref("number")))
        .must("rate", described("rate", Schema.ref("range")))
        .must("amount", described("amount", Schema.ref("yuan")))
        .may("decided", described("decided", Schema.ref("yuan")))
        .must("takings", described("takings", Schema.listOf(Schema.ref("taking"))))
        .closed();
  }

  private Schema taking() {
    List<String> units = Stream.of(CapUnit.values()).map(CapUnit::name).toList();
    Schema taking =
        Schema.object()
            .must("scope", text("scope"))
            .must("cap", text("cap"))
            .must("holder", described("holder", Schema.listOf(OutcomeSchemas.string())))
            .must("period", text("period"))
            .must("unit", described("unit", Schema.oneOf(units)))
            .must("amount", described("taken", Schema.any()))
            .closed();
    return outcomes.amounts(
        taking,
        "moreThanNoYuan",
        Schema.whole(1, Long.MAX_VALUE),
        Map.of("amount", "ledger.taken"));
  }

  private Schema format() {
    return described("format", Schema.constant(FORMAT));
  }

  private Schema text(String key) {
    return described(key, OutcomeSchemas.string());
  }

  private Schema described(String key, Schema value) {
    return value.described(words.of("ledger." + key));
  }
}
