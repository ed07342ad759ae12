package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes what the parts of a plan are made of. */
final class PlanJson {
  private final JsonGenerator json;
  private final Map<String, String> keyOfDocument = new HashMap<>();

  PlanJson(JsonGenerator json, Plan plan) {
    this.json = json;
    plan.documents().forEach((key, document) -> keyOfDocument.putIfAbsent(document.name(), key));
  }

  void object(Runnable content) {
    json.writeStartObject();
    content.run();
    json.writeEndObject();
  }

  void object(String name, Runnable content) {
    json.writeName(name);
    object(content);
  }

  <T> void list(String name, List<T> all, Consumer<T> content) {
    json.writeArrayPropertyStart(name);
    all.forEach(one -> object(() -> content.accept(one)));
    json.writeEndArray();
  }

  void text(String name, String text) {
    json.writeStringProperty(name, text);
  }

  void number(String name, long number) {
    json.writeNumberProperty(name, number);
  }

  void numbers(String name, long... numbers) {
    json.writeName(name);
    json.writeArray(numbers, 0, numbers.length);
  }

  void texts(String name, List<String> texts) {
    JsonText.texts(json, name, texts);
  }

  void readingIds(String name, List<Reading> readings) {
    texts(name, readings.stream().map(Reading::id).toList());
  }

  void words(String name, Bilingual words) {
    object(
        name,
        () -> {
          text("zh", words.zh());
          text("en", words.en());
        });
  }

  void clause(Clause clause) {
    String key = keyOfDocument.get(clause.document());
    if (key == null) {
      throw new IllegalArgumentException("no document of the plan: " + clause.document());
    }
    text("clause", clause.article().isEmpty() ? key : key + " " + clause.article());
  }

  void documents(Map<String, Document> documents) {
    object(
        "documents",
        () -> documents.forEach((key, document) -> object(key, () -> document(document))));
  }

  void readings(Map<Reading, Bilingual> readings) {
    object("readings", () -> readings.forEach((reading, words) -> words(reading.id(), words)));
  }

  private void document(Document document) {
    text("number", document.name());
    document.issued().ifPresent(day -> text("issued", day.toString()));
  }
}
