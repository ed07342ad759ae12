package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RelationKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Decisions, whatever their outcome. */
final class DecisionSchema {
  private final Words words;
  private final OutcomeSchemas outcomes;

  DecisionSchema(Words words) {
    this.words = words;
    this.outcomes = new OutcomeSchemas(words);
  }

  Schema whole() {
    Schema decision =
        Documents.of("decision", words)
            .with("type", "object")
            .must("format", described("format", Schema.constant("golden-blue/decision/1")))
            .must("claimId", text("claimId"))
            .must("subsidy", text("subsidy"))
            .may("earlier", text("earlier"))
            .may("stage", described("stage", stage()))
            .may("settledBefore", described("settledBefore", Schema.flag()))
            .must("payments", described("payments", Schema.listOf(Schema.ref("payment"))))
            .may("recoveries", described("recoveries", Schema.listOf(Schema.ref("recovery"))))
            .must("findings", described("findings", Schema.listOf(Schema.ref("finding"))))
            .must("caps", described("caps", Schema.listOf(Schema.ref("capUse"))))
            .may("relations", described("relations", Schema.listOf(Schema.ref("relationUse"))))
            .must("readings", texts("readings"))
            .must("rates", described("rates", Schema.listOf(edition())))
            .may("unmodelled", texts("unmodelled"));
    return outcomes.addTo(decision).closed().with("$defs", definitions());
  }

  private Map<String, Schema> definitions() {
    Map<String, Schema> all = outcomes.definitions();
    all.put("payment", payment());
    all.put("recovery", recovery());
    all.put("finding", finding());
    all.put("datum", datum());
    all.put("capUse", capUse());
    all.put("relationUse", relationUse());
    return all;
  }

  private Schema stage() {
    return Schema.object()
        .must("id", text("stage.id"))
        .may("after", text("stage.after"))
        .may("share", described("stage.share", Schema.ref("share")))
        .must("clause", clause())
        .closed();
  }

  private Schema edition() {
    return Schema.object()
        .must("district", described("rates.district", Schema.ref("district")))
        .must("from", described("rates.from", Schema.ref("date")));
  }

  private Schema payment() {
    Schema cut =
        Schema.object()
            .must("cap", text("cut.cap"))
            .must("amount", described("cut.amount", Schema.ref("range")));
    return paid()
        .must("units", described("units", Schema.ref("number")))
        .must("rate", described("rate", Schema.ref("range")))
        .must("gross", described("gross", Schema.ref("range")))
        .must("cuts", described("cuts", Schema.listOf(cut)))
        .must("amount", described("paid", Schema.ref("range")))
        .must("clause", clause());
  }

  private Schema recovery() {
    return paid()
        .must("subsidy", text("subsidy"))
        .must("amount", described("recovered", Schema.ref("moreThanNoYuan")))
        .must("clause", clause());
  }

  private Schema paid() {
    return Schema.object()
        .must("payee", described("payee", Schema.ref("payee")))
        .must("item", text("item"));
  }

  private Schema finding() {
    return Schema.object()
        .must("condition", text("condition"))
        .may("subject", text("subject"))
        .must("met", described("met", Schema.flag()))
        .must("decisive", described("decisive", Schema.flag()))
        .must("required", described("required", Schema.ref("datum")))
        .must("observed", described("observed", Schema.ref("datum")))
        .must("clause", clause());
  }

  private Schema datum() {
    Schema string = OutcomeSchemas.string();
    return described(
        "datum", Schema.anyOf(Schema.ref("number"), Schema.flag(), string, Schema.listOf(string)));
  }

  private Schema capUse() {
    List<String> units = Stream.of(CapUnit.values()).map(CapUnit::name).toList();
    Schema use =
        Schema.object()
            .must("cap", text("cap"))
            .must("holder", texts("holder"))
            .must("period", text("period"))
            .must("unit", described("unit", Schema.oneOf(units)))
            .may("left", described("left", Schema.any()));
    return outcomes.amounts(use, "yuan", Schema.ref("number"), used("limit"));
  }

  private Schema relationUse() {
    List<String> kinds = Stream.of(RelationKind.values()).map(RelationKind::name).toList();
    Schema isMoney = Schema.having("kind", RelationKind.HIGHEST.name());
    Schema money = outcomes.each(used("limit"), Schema.ref("yuan"));
    Schema number = outcomes.each(used(), Schema.ref("number"));
    return Schema.object()
        .must("relation", text("relation"))
        .must("kind", described("relation.kind", Schema.oneOf(kinds)))
        .must("holder", texts("holder"))
        .must("period", text("period"))
        .must("owners", texts("owners"))
        .and(Schema.when(isMoney, money))
        .and(Schema.when(Schema.not(isMoney), number));
  }

  private static Map<String, String> used(String... more) {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.concat(Stream.of(more), Stream.of("usedBefore", "taken"))
        .forEach(name -> names.put(name, "decision." + name));
    return names;
  }

  private Schema clause() {
    return Schema.ref("clause").described(words.of("clause"));
  }

  private Schema text(String key) {
    return described(key, OutcomeSchemas.string());
  }

  private Schema texts(String key) {
    return described(key, Schema.listOf(OutcomeSchemas.string()));
  }

  private Schema described(String key, Schema value) {
    return value.described(words.of("decision." + key));
  }
}
