package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.value.Reading;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes entitlements as JSON, each on one line and always the same way. */
public final class EntitlementWriter {
  private static final String FORMAT = "golden-blue/entitlement/1";

  /** Keeps nothing between entitlements. */
  public EntitlementWriter() {}

  /** The entitlement as one JSON object without line breaks. */
  public String write(Entitlement<?> entitlement) {
    return JsonText.write(json -> write(json, entitlement));
  }

  void write(JsonGenerator json, Entitlement<?> entitlement) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("right", entitlement.right());
    places(json, "for", entitlement.question().known());
    String asked = entitlement.question().asked().name();
    places(json, "grant", Map.of(asked, entitlement.grantText()));
    JsonText.texts(json, "requires", entitlement.requires().stream().map(Enum::name).toList());
    json.writeArrayPropertyStart("clauses");
    entitlement.clauses().forEach(clause -> JsonText.clause(json, clause));
    json.writeEndArray();
    JsonText.texts(json, "readings", entitlement.readings().stream().map(Reading::id).toList());
    JsonText.editions(json, List.of(entitlement.edition()));
    json.writeEndObject();
  }

  private static void places(JsonGenerator json, String name, Map<String, String> places) {
    json.writeObjectPropertyStart(name);
    places.forEach(json::writeStringProperty);
    json.writeEndObject();
  }
}
