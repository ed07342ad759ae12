package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    BookWords words = BookWords.read(node);
    District whose = district.orElse(NOWHERE);
    List<Edition> editions = node.get("editions").listOf(edition -> edition(edition, whose, words));
    if (node.get("editions").items().isEmpty()) {
      throw node.get("editions").fault("at least one edition");
    }
    boolean isWhole = editions.size() == node.get("editions").items().size();
    return district.filter(code -> isWhole).map(code -> words.book(source, code, editions));
  }

  private static Edition edition(Node node, District district, BookWords words) {
    node.only(EDITION_KEYS);
    Optional<LocalDate> from = node.attempt(() -> node.get("from").date());
    Optional<LocalDate> until = until(node, from);
    Citations citations = words.citations();
    Clause whole = node.attempt(() -> citations.clause(node.get("clause"))).orElse(Clause.NONE);
    Cited cited = citations.of(node, whole);
    String plan = node.find("plan").flatMap(name -> name.attempt(name::text)).orElse("");
    EditionParts parts = new EditionParts(node, words, district, whole, plan);
    return new Edition(
        district,
        from.orElse(LocalDate.MIN),
        until,
        node.find("publishedOn").flatMap(day -> day.attempt(day::date)),
        plan,
        cited,
        parts.sections(SectionReader::section),
        parts.bases(),
        parts.settings(),
        parts.rights(),
        parts.relations(),
        parts.withoutRelations());
  }

  private static Optional<LocalDate> until(Node node, Optional<LocalDate> from) {
    Optional<LocalDate> until = node.find("until").flatMap(day -> day.attempt(day::date));
    if (until.isPresent() && from.isPresent() && until.get().isBefore(from.get())) {
      node.faults().add(node.get("until").fault("a day not before " + from.get()).fault());
      return Optional.empty();
    }
    return until;
  }
}
