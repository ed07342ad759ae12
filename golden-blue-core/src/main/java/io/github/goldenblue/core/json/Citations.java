package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which clause a term cites and which readings it rests on. */
final class Citations {
  /** The keys that any term may carry. */
  static final Set<String> KEYS = Set.of("clause", "reading");

  private final Map<String, Document> documents;
  private final Map<Reading, Bilingual> readings;

  Citations(Map<String, Document> documents, Map<Reading, Bilingual> readings) {
    this.documents = documents;
    this.readings = readings;
  }

  /** What the term says; where it cites no clause, the one around it stands. */
  Cited of(Node term, Clause around) {
    Optional<Clause> own = term.find("clause").flatMap(node -> node.attempt(() -> clause(node)));
    List<Reading> rested =
        term.find("reading").flatMap(node -> node.attempt(() -> readings(node))).orElse(List.of());
    return new Cited(own.orElse(around), rested);
  }

  /** The key of a document, then, after a space, the article: {@code P 三(一)6}. */
  Clause clause(Node node) {
    String text = node.text();
    int space = text.indexOf(' ');
    String key = space < 0 ? text : text.substring(0, space);
    Document document = documents.get(key);
    if (document == null) {
      throw node.fault("one of the book's documents " + documents.keySet());
    }
    return Clause.of(document.name(), space < 0 ? "" : text.substring(space + 1).strip());
  }

  /** One reading, or a list of them. */
  List<Reading> readings(Node node) {
    boolean isList = node.wire() instanceof Wire.Items;
    return isList ? node.listOf(this::reading) : List.of(reading(node));
  }

  private Reading reading(Node node) {
    Reading reading = new Reading(node.text());
    if (!readings.containsKey(reading)) {
      String expected = "one of the book's readings " + readings.keySet();
      throw new FaultException(new Fault(node.path(), reading.id(), expected));
    }
    return reading;
  }
}
