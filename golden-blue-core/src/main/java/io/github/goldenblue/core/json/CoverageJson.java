package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Coverage;
import io.github.goldenblue.core.plan.Sentence;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what became of the sentences of a plan. */
final class CoverageJson {
  private CoverageJson() {}

  static void write(JsonGenerator json, Coverage coverage) {
    json.writeStartObject();
    json.writeStringProperty("format", CoverageReader.FORMAT);
    json.writeStringProperty("document", coverage.document());
    json.writeArrayPropertyStart("sentences");
    coverage.sentences().forEach(sentence -> sentence(json, sentence));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void sentence(JsonGenerator json, Sentence sentence) {
    json.writeStartObject();
    json.writeStringProperty("at", sentence.at());
    json.writeStringProperty("hash", sentence.hash());
    some(json, "computed", sentence.computed());
    some(json, "determined", sentence.determined());
    some(json, "targets", sentence.targets());
    some(json, "rights", sentence.rights());
    some(json, "commitments", sentence.commitments());
    some(json, "departments", sentence.departments());
    some(json, "unmodelled", sentence.unmodelled());
    if (sentence.frame()) {
      json.writeBooleanProperty("frame", true);
    }
    json.writeEndObject();
  }

  private static void some(JsonGenerator json, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      JsonText.texts(json, name, texts);
    }
  }
}
