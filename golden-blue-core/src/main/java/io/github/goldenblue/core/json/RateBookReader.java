package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.Section;
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
      Set.of("format", "district", "documents", "readings", "unmodelled", "editions");
  private static final Set<String> EDITION_KEYS =
      Set.of(
          "from",
          "until",
          "publishedOn",
          "plan",
          "clause",
          "reading",
          "facts",
          "subsidies",
          "bases",
          "settings",
          "relations");

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
    Map<String, Bilingual> unmodelled = map(node, "unmodelled", RateBookReader::bilingual);
    Citations citations = new Citations(documents, readings);
    List<Edition> editions =
        node.get("editions")
            .listOf(edition -> edition(edition, district, citations, unmodelled.keySet()));
    if (node.get("editions").items().isEmpty()) {
      throw node.get("editions").fault("at least one edition");
    }
    return new RateBook(source, district, documents, readings, unmodelled, editions);
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

  private static Edition edition(
      Node node, District district, Citations citations, Set<String> unmodelled) {
    node.only(EDITION_KEYS);
    LocalDate from = node.get("from").date();
    Optional<LocalDate> until = node.find("until").map(Node::date);
    if (until.isPresent() && until.get().isBefore(from)) {
      throw node.get("until").fault("a day not before " + from);
    }
    Clause whole = citations.clause(node.get("clause"));
    Cited cited = citations.of(node, whole);
    String plan = node.find("plan").map(Node::text).orElse("");
    SectionReader sections = new SectionReader(citations, district, plan, unmodelled);
    RelationReader relations = new RelationReader(citations, district, plan);
    return new Edition(
        district,
        from,
        until,
        node.find("publishedOn").map(Node::date),
        cited,
        sections(node, sections, whole),
        map(node, "bases", new ShapeReader(citations)::shape),
        map(node, "settings", Node::text),
        map(node, "relations", relation -> relations.relation(relation, whole)));
  }

  /** The sections, each with the facts that the edition asks for beside it. */
  private static Map<String, Section> sections(Node node, SectionReader sections, Clause whole) {
    Map<String, List<ExtraFact>> facts = map(node, "facts", ExtraFactReader::read);
    Map<String, Section> read = new LinkedHashMap<>();
    Map<String, Node> written = node.find("subsidies").map(Node::entries).orElse(Map.of());
    written.forEach(
        (id, section) ->
            section
                .attempt(() -> sections.section(section, whole, facts.getOrDefault(id, List.of())))
                .ifPresent(one -> read.put(id, one)));
    facts.keySet().stream()
        .filter(id -> !written.containsKey(id))
        .forEach(
            id -> {
              String expected = "a subsidy of this edition, one of " + written.keySet();
              node.faults().add(new Fault(node.path() + ".facts." + id, id, expected));
            });
    return read;
  }

  private static <T> Map<String, T> map(Node node, String name, Function<Node, T> read) {
    return node.find(name).map(all -> all.mapOf(read)).orElse(Map.of());
  }
}
