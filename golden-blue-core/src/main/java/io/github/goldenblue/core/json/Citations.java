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
import java.util.TreeSet;
import java.util.function.Function;

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
    return new Cited(own.orElse(around), readingsOf(term));
  }

  /** The clauses a term cites, one or a list of them; where it cites none, the one around it. */
  List<Clause> clausesOf(Node term, Clause around) {
    return term.find("clause")
        .flatMap(node -> node.attempt(() -> oneOrMore(node, this::clause)))
        .orElse(List.of(around));
  }

  /** The readings a term rests on, one or a list of them. */
  List<Reading> readingsOf(Node term) {
    return term.find("reading")
        .flatMap(node -> node.attempt(() -> oneOrMore(node, this::reading)))
        .orElse(List.of());
  }

  /** The key of a document, then, after a space, the article: {@code P 三(一)6}. */
  Clause clause(Node node) {
    String text = node.text();
    int space = text.indexOf(' ');
    String key = space < 0 ? text : text.substring(0, space);
    Document document = documents.get(key);
    if (document == null) {
      throw node.fault("one of the book's documents " + new TreeSet<>(documents.keySet()));
    }
    return Clause.of(document.name(), space < 0 ? "" : text.substring(space + 1).strip());
  }

  /** One reading, or a list of them. */
  List<Reading> readings(Node node) {
    return oneOrMore(node, this::reading);
  }

  private static <T> List<T> oneOrMore(Node node, Function<Node, T> read) {
    boolean isList = node.wire() instanceof Wire.Items;
    return isList ? node.listOf(read) : List.of(read.apply(node));
  }

  private Reading reading(Node node) {
    Reading reading = new Reading(node.text());
    if (!readings.containsKey(reading)) {
      String expected = "one of the book's readings " + new TreeSet<>(readings.keySet());
      throw new FaultException(new Fault(node.path(), reading.id(), expected));
    }
    return reading;
  }
}
