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
import java.util.TreeSet;
import java.util.function.Function;

/** Reads a rate book: its documents, readings and editions. */
final class RateBookReader {
  private static final String FORMAT = "golden-blue/rates/1";
  private static final Set<String> BOOK_KEYS =
      Set.of("format", "district", "documents", "readings", "unmodelled", "labels", "editions");
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
          "relations",
          "rights");

  /** In place of a district that cannot be read; the book is then left out. */
  private static final District NOWHERE = District.of("100000");

  private final Node node;

  RateBookReader(Node node) {
    this.node = node;
  }

  /**
   * The book; what cannot be read is left out, after its fault was gathered. Empty where editions
   * or the district are among that, as nothing could then be said of its parts.
   */
  Optional<RateBook> read(String source) {
    Reads.format(node, FORMAT);
    node.only(BOOK_KEYS);
    Optional<District> district = node.attempt(() -> node.get("district").district());
    node.get("documents").entries().forEach(RateBookReader::checkKey);
    Map<String, Document> documents = node.get("documents").mapOf(RateBookReader::document);
    Map<Reading, Bilingual> readings = readings();
    Map<String, Bilingual> unmodelled = map(node, "unmodelled", RateBookReader::bilingual);
    Map<String, Bilingual> labels = map(node, "labels", RateBookReader::bilingual);
    Citations citations = new Citations(documents, readings);
    District whose = district.orElse(NOWHERE);
    List<Edition> editions =
        node.get("editions")
            .listOf(edition -> edition(edition, whose, citations, unmodelled.keySet()));
    if (node.get("editions").items().isEmpty()) {
      throw node.get("editions").fault("at least one edition");
    }
    boolean isWhole = editions.size() == node.get("editions").items().size();
    return district
        .filter(code -> isWhole)
        .map(code -> new RateBook(source, code, documents, readings, unmodelled, labels, editions));
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
    Optional<LocalDate> issued = node.find("issued").flatMap(day -> day.attempt(day::date));
    return new Document(name.orElse(node.path()), issued);
  }

  private Map<Reading, Bilingual> readings() {
    Map<Reading, Bilingual> readings = new LinkedHashMap<>();
    map(node, "readings", RateBookReader::bilingual)
        .forEach((id, text) -> readings.put(new Reading(id), text));
    return readings;
  }

  private static Bilingual bilingual(Node node) {
    node.only(Set.of("zh", "en"));
    return new Bilingual(
        node.attempt(() -> node.get("zh").text()).orElse(""),
        node.attempt(() -> node.get("en").text()).orElse(""));
  }

  private static Edition edition(
      Node node, District district, Citations citations, Set<String> unmodelled) {
    node.only(EDITION_KEYS);
    Optional<LocalDate> from = node.attempt(() -> node.get("from").date());
    Optional<LocalDate> until = until(node, from);
    Clause whole = node.attempt(() -> citations.clause(node.get("clause"))).orElse(Clause.NONE);
    Cited cited = citations.of(node, whole);
    String plan = node.find("plan").flatMap(name -> name.attempt(name::text)).orElse("");
    SectionReader sections = new SectionReader(citations, district, plan, unmodelled);
    RelationReader relations = new RelationReader(citations, district, plan);
    return new Edition(
        district,
        from.orElse(LocalDate.MIN),
        until,
        node.find("publishedOn").flatMap(day -> day.attempt(day::date)),
        cited,
        sections(node, sections, whole),
        map(node, "bases", new ShapeReader(citations)::shape),
        map(node, "settings", Node::text),
        map(node, "rights", right -> new RightReader(citations).right(right, whole)),
        relations.relations(node, whole),
        RelationReader.without(node));
  }

  private static Optional<LocalDate> until(Node node, Optional<LocalDate> from) {
    Optional<LocalDate> until = node.find("until").flatMap(day -> day.attempt(day::date));
    if (until.isPresent() && from.isPresent() && until.get().isBefore(from.get())) {
      node.faults().add(node.get("until").fault("a day not before " + from.get()).fault());
      return Optional.empty();
    }
    return until;
  }

  /** The sections, each with the facts that the edition asks for beside it. */
  private static Map<String, Section> sections(Node node, SectionReader sections, Clause whole) {
    Map<String, List<ExtraFact>> facts = map(node, "facts", ExtraFactReader::read);
    Map<String, Section> read = new LinkedHashMap<>();
    Map<String, Node> written =
        node.find("subsidies").flatMap(all -> all.attempt(all::entries)).orElse(Map.of());
    written.forEach(
        (id, section) ->
            section
                .attempt(() -> sections.section(section, whole, facts.getOrDefault(id, List.of())))
                .ifPresent(one -> read.put(id, one)));
    facts.keySet().stream()
        .filter(id -> !written.containsKey(id))
        .forEach(
            id -> {
              String expected =
                  "a subsidy of this edition, one of " + new TreeSet<>(written.keySet());
              node.faults().add(new Fault(node.path() + ".facts." + id, id, expected));
            });
    return read;
  }

  private static <T> Map<String, T> map(Node node, String name, Function<Node, T> read) {
    return node.find(name).flatMap(all -> all.attempt(() -> all.mapOf(read))).orElse(Map.of());
  }
}
