package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes JSON whose terms cite the documents that stand in it. */
final class CitedJson {
  private final JsonGenerator json;
  private final Map<String, String> keyOfDocument = new HashMap<>();

  CitedJson(JsonGenerator json, Map<String, Document> documents) {
    this.json = json;
    documents.forEach((key, document) -> keyOfDocument.putIfAbsent(document.name(), key));
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

  /** Objects by id. */
  <T> void all(String name, Map<String, T> all, Consumer<T> content) {
    object(name, () -> all.forEach((id, one) -> object(id, () -> content.accept(one))));
  }

  /** Only where it is so. */
  void flag(String name, boolean isSo) {
    if (isSo) {
      json.writeBooleanProperty(name, true);
    }
  }

  /** Only where there are any. */
  void some(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      texts(name, texts);
    }
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
    text("clause", citation(clause));
  }

  /** As it is cited: the key of the document, then the article. */
  String citation(Clause clause) {
    String key = keyOfDocument.get(clause.document());
    if (key == null) {
      throw new IllegalArgumentException("not among the documents: " + clause.document());
    }
    return clause.article().isEmpty() ? key : key + " " + clause.article();
  }

  void documents(Map<String, Document> documents) {
    object(
        "documents",
        () -> documents.forEach((key, document) -> object(key, () -> document(document))));
  }

  /** Whatever has words, by id. */
  void words(String name, Map<String, Bilingual> all) {
    object(name, () -> all.forEach(this::words));
  }

  void readings(Map<Reading, Bilingual> readings) {
    object("readings", () -> readings.forEach((reading, words) -> words(reading.id(), words)));
  }

  private void document(Document document) {
    text("number", document.name());
    document.issued().ifPresent(day -> text("issued", day.toString()));
  }
}
