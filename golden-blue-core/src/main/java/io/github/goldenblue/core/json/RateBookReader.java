package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a rate book: its documents, readings and editions. */
final class RateBookReader {
  private static final String FORMAT = "golden-blue/rates/1";
  private static final Set<String> BOOK_KEYS =
      Set.of("format", "district", "documents", "readings", "editions");
  private static final Set<String> EDITION_KEYS =
      Set.of(
          "from",
          "until",
          "publishedOn",
          "plan",
          "clause",
          "reading",
          "subsidies",
          "bases",
          "settings",
          "rights");

  private final Node node;

  RateBookReader(Node node) {
    this.node = node;
  }

  RateBook read(String source) {
    Reads.format(node, FORMAT);
    node.only(BOOK_KEYS);
    District district = node.get("district").district();
    Map<String, Document> documents = node.get("documents").mapOf(RateBookReader::document);
    Map<Reading, Bilingual> readings = readings();
    Citations citations = new Citations(documents, readings);
    List<Edition> editions =
        node.get("editions").listOf(edition -> edition(edition, district, citations));
    if (node.get("editions").items().isEmpty()) {
      throw node.get("editions").fault("at least one edition");
    }
    return new RateBook(source, district, documents, readings, editions);
  }

  private static Document document(Node node) {
    node.only(Set.of("number", "title", "issued"));
    Optional<String> number = node.find("number").map(Node::text);
    String name = number.orElseGet(() -> node.get("title").text());
    return new Document(name, node.find("issued").map(Node::date));
  }

  private Map<Reading, Bilingual> readings() {
    Map<Reading, Bilingual> readings = new LinkedHashMap<>();
    node.find("readings")
        .ifPresent(
            all ->
                all.mapOf(RateBookReader::bilingual)
                    .forEach((id, text) -> readings.put(new Reading(id), text)));
    return readings;
  }

  private static Bilingual bilingual(Node node) {
    node.only(Set.of("zh", "en"));
    return new Bilingual(node.get("zh").text(), node.get("en").text());
  }

  private static Edition edition(Node node, District district, Citations citations) {
    node.only(EDITION_KEYS);
    LocalDate from = node.get("from").date();
    Optional<LocalDate> until = node.find("until").map(Node::date);
    if (until.isPresent() && until.get().isBefore(from)) {
      throw node.get("until").fault("a day not before " + from);
    }
    Clause whole = citations.clause(node.get("clause"));
    Cited cited = citations.of(node, whole);
    SectionReader sections =
        new SectionReader(citations, district, node.find("plan").map(Node::text).orElse(""));
    return new Edition(
        district,
        from,
        until,
        node.find("publishedOn").map(Node::date),
        cited,
        map(node, "subsidies", section -> sections.section(section, whole)),
        map(node, "bases", new ShapeReader(citations)::shape),
        map(node, "settings", Node::text),
        map(node, "rights", right -> new RightReader(citations).right(right, whole)));
  }

  private static <T> Map<String, T> map(Node node, String name, Function<Node, T> read) {
    return node.find(name).map(all -> all.mapOf(read)).orElse(Map.of());
  }
}
