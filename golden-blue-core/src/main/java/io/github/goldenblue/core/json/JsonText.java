package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes values the way they stand on the wire. */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  static String write(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  static void yuan(JsonGenerator json, Yuan amount) {
    json.writeNumber(amount.toString());
  }

  static void range(JsonGenerator json, String name, YuanRange range) {
    json.writeObjectPropertyStart(name);
    json.writeName("low");
    yuan(json, range.low());
    json.writeName("high");
    yuan(json, range.high());
    json.writeEndObject();
  }

  static void clause(JsonGenerator json, String name, Clause clause) {
    json.writeName(name);
    clause(json, clause);
  }

  static void clause(JsonGenerator json, Clause clause) {
    json.writeStartObject();
    json.writeStringProperty("document", clause.document());
    if (!clause.article().isEmpty()) {
      json.writeStringProperty("article", clause.article());
    }
    json.writeEndObject();
  }

  static void texts(JsonGenerator json, String name, Iterable<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** The editions that a decision or entitlement rests on. */
  static void editions(JsonGenerator json, Iterable<UsedEdition> editions) {
    editions(json, "rates", editions);
  }

  static void editions(JsonGenerator json, String name, Iterable<UsedEdition> editions) {
    json.writeArrayPropertyStart(name);
    for (UsedEdition edition : editions) {
      json.writeStartObject();
      json.writeStringProperty("district", edition.district().code());
      json.writeStringProperty("from", edition.from().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
