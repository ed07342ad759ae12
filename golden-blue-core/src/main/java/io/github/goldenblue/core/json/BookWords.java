package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a rate book or an amendment before its rates: documents and words.
 *
 * @param documents the documents it cites, by key
 * @param readings the readings it rests on
 * @param unmodelled what no code models, by id
 * @param labels what it calls its own things
 */
record BookWords(
    Map<String, Document> documents,
    Map<Reading, Bilingual> readings,
    Map<String, Bilingual> unmodelled,
    Map<String, Bilingual> labels) {
  /** The keys that are read here. */
  static final Set<String> KEYS = Set.of("documents", "readings", "unmodelled", "labels");

  /** What cannot be read leaves its fault. */
  static BookWords read(Node node) {
    node.get("documents").entries().forEach(BookWords::checkKey);
    Map<Reading, Bilingual> readings = new LinkedHashMap<>();
    map(node, "readings").forEach((id, text) -> readings.put(new Reading(id), text));
    return new BookWords(
        node.get("documents").mapOf(BookWords::document),
        readings,
        map(node, "unmodelled"),
        map(node, "labels"));
  }

  Citations citations() {
    return new Citations(documents, readings);
  }

  RateBook book(String source, District district, List<Edition> editions) {
    return new RateBook(source, district, documents, readings, unmodelled, labels, editions);
  }

  /** What stands before the first blank of a citation is the key. */
  private static void checkKey(String key, Node document) {
    boolean hasBlank =
        key.codePoints().anyMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    if (hasBlank) {
      document.faults().add(new Fault(document.path(), "\"" + key + "\"", "a key without blanks"));
    }
  }

  /** What is cited in vain is one fault, so a document that cannot be read is still one. */
  private static Document document(Node node) {
    node.only(Set.of("number", "title", "issued"));
    Optional<String> name =
        node.attempt(() -> node.find("number").orElseGet(() -> node.get("title")).text());
    node.find("title").ifPresent(title -> node.attempt(title::text));
    Optional<LocalDate> issued = node.find("issued").flatMap(day -> day.attempt(day::date));
    return new Document(name.orElse(node.path()), issued);
  }

  private static Map<String, Bilingual> map(Node node, String name) {
    return node.find(name)
        .flatMap(all -> all.attempt(() -> all.mapOf(BookWords::bilingual)))
        .orElse(Map.of());
  }

  private static Bilingual bilingual(Node node) {
    node.only(Set.of("zh", "en"));
    return new Bilingual(
        node.attempt(() -> node.get("zh").text()).orElse(""),
        node.attempt(() -> node.get("en").text()).orElse(""));
  }
}
