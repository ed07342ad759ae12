package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.value.Clause;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a book declares and nothing uses. */
final class UnusedCheck {
  private final CheckedBooks books;
  private final int number;
  private final RateBook book;
  private final CheckSite site;

  UnusedCheck(CheckedBooks books, int number, CheckSite site) {
    this.books = books;
    this.number = number;
    this.book = books.written().get(number);
    this.site = site;
  }

  void check() {
    Set<String> cited = BookClauses.of(book).map(Clause::document).collect(Collectors.toSet());
    book.documents()
        .forEach(
            (key, document) ->
                report(cited, document.name(), "documents." + key, RateMistake.DOCUMENT_UNUSED));
    Set<String> rested =
        BookClauses.readings(book).map(reading -> reading.id()).collect(Collectors.toSet());
    book.readings()
        .keySet()
        .forEach(id -> report(rested, id.id(), "readings." + id, RateMistake.READING_UNUSED));
    Set<String> named =
        book.editions().stream()
            .flatMap(edition -> edition.subsidies().values().stream())
            .flatMap(section -> section.unmodelled().stream())
            .collect(Collectors.toSet());
    book.unmodelled()
        .keySet()
        .forEach(id -> report(named, id, "unmodelled." + id, RateMistake.UNMODELLED_UNUSED));
    for (int i = 0; i < book.editions().size(); i++) {
      edition(i);
    }
  }

  private void edition(int place) {
    Edition edition = book.editions().get(place);
    String path = "editions[" + place + "].";
    Set<String> bases = books.usedBases();
    edition
        .bases()
        .keySet()
        .forEach(id -> report(bases, id, path + "bases." + id, RateMistake.BASE_UNUSED));
    Set<String> settings = books.usedSettings();
    edition
        .settings()
        .keySet()
        .forEach(id -> report(settings, id, path + "settings." + id, RateMistake.SETTING_UNUSED));
    edition.subsidies().forEach((id, section) -> facts(place, id, section));
  }

  private void facts(int edition, String subsidy, Section section) {
    SectionPlace place = new SectionPlace(number, edition, subsidy);
    Set<String> used = new HashSet<>(UsedFacts.ofRelations(book.editions().get(edition), subsidy));
    books.full(place).map(UsedFacts::of).ifPresent(used::addAll);
    for (ExtraFact fact : section.extra()) {
      String path = "editions[" + edition + "].facts." + subsidy + "." + fact.name();
      report(used, fact.name(), path, RateMistake.FACT_UNUSED);
    }
  }

  private void report(Set<String> used, String name, String path, RateMistake unused) {
    if (!used.contains(name)) {
      site.at(path).found(unused, name);
    }
  }
}
