package io.github.goldenblue.core.rates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds labels of what a book does not have. */
final class LabelCheck {
  private static final String NO_SUBSIDY = "";

  private final CheckedBooks books;
  private final int number;
  private final RateBook book;
  private final CheckSite site;

  LabelCheck(CheckedBooks books, int number, CheckSite site) {
    this.books = books;
    this.number = number;
    this.book = books.written().get(number);
    this.site = site;
  }

  void check() {
    if (book.labels().isEmpty()) {
      return;
    }
    Map<String, Set<String>> named = named();
    Set<String> anywhere = new HashSet<>();
    named.values().forEach(anywhere::addAll);
    for (String key : book.labels().keySet()) {
      String subsidy = BookLabels.subsidyOf(key);
      Set<String> known = subsidy.isEmpty() ? anywhere : named.getOrDefault(subsidy, Set.of());
      if (!known.contains(BookLabels.partOf(key))) {
        site.at("labels." + key).found(RateMistake.LABEL_UNUSED, key);
      }
    }
  }

  /** What can be named of each subsidy, and what belongs to none. */
  private Map<String, Set<String>> named() {
    Map<String, Set<String>> named = new HashMap<>();
    for (int i = 0; i < book.editions().size(); i++) {
      Edition edition = book.editions().get(i);
      named.computeIfAbsent(NO_SUBSIDY, any -> new HashSet<>()).addAll(NamedParts.of(edition));
      for (String subsidy : edition.subsidies().keySet()) {
        SectionPlace place = new SectionPlace(number, i, subsidy);
        Set<String> parts = named.computeIfAbsent(subsidy, any -> new HashSet<>());
        books
            .full(place)
            .ifPresent(full -> parts.addAll(NamedParts.of(full, books.facts(subsidy, full))));
      }
    }
    return named;
  }
}
