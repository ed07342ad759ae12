package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.settle.RelationUse;
import tools.jackson.core.JsonGenerator;

/** How a claim stands in a relation, as decisions say it. */
final class RelationUseJson {
  private RelationUseJson() {}

  static void write(JsonGenerator json, RelationUse use) {
    CapUnit unit = unit(use.kind());
    json.writeStartObject();
    JsonText.word(json, "relation", use.relation());
    JsonText.word(json, "kind", use.kind().name());
    JsonText.texts(json, "holder", use.holder());
    JsonText.word(json, "period", use.period());
    JsonText.texts(json, "owners", use.owners());
    if (unit == CapUnit.YUAN) {
      DecisionWriter.amount(json, "limit", unit, use.limit());
    }
    DecisionWriter.amount(json, "usedBefore", unit, use.usedBefore());
    DecisionWriter.amount(json, "taken", unit, use.taken());
    json.writeEndObject();
  }

  static RelationUse read(Node node) {
    RelationKind kind = node.get("kind").oneOf(RelationKind.class);
    CapUnit unit = unit(kind);
    return new RelationUse(
        node.get("relation").text(),
        kind,
        Reads.texts(node.get("holder")),
        node.get("period").text(),
        Reads.texts(node.get("owners")),
        unit == CapUnit.YUAN ? Reads.amount(node.get("limit"), unit) : 0,
        Reads.amount(node.get("usedBefore"), unit),
        Reads.amount(node.get("taken"), unit));
  }

  /** Money where the highest counts, else claims. */
  private static CapUnit unit(RelationKind kind) {
    return kind == RelationKind.HIGHEST ? CapUnit.YUAN : CapUnit.OCCURRENCES;
  }
}
