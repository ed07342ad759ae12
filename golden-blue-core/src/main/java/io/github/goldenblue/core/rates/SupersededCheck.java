package io.github.goldenblue.core.rates;

import java.util.List;

/**
 * Finds sections that take the place of what another book sets for the same days. Whoever extends
 * that section knows of it.
 */
final class SupersededCheck {
  private final List<RateBook> books;

  SupersededCheck(List<RateBook> books) {
    this.books = books;
  }

  void check(SectionPlace place, CheckSite site) {
    Edition later = place.edition(books);
    if (place.section(books).extension().isPresent()) {
      return;
    }
    for (int i = 0; i < books.size(); i++) {
      RateBook other = books.get(i);
      if (i != place.book() && other.district().equals(later.district())) {
        other.editions().stream()
            .filter(earlier -> isCut(earlier, later))
            .filter(earlier -> earlier.subsidies().containsKey(place.subsidy()))
            .forEach(earlier -> found(other, earlier, site));
      }
    }
  }

  private static void found(RateBook other, Edition earlier, CheckSite site) {
    String until = earlier.until().map(String::valueOf).orElse("…");
    site.found(RateMistake.SUPERSEDED_ELSEWHERE, other.source(), earlier.name(), until);
  }

  private static boolean isCut(Edition earlier, Edition later) {
    return earlier.from().isBefore(later.from()) && !earlier.hasEndedBefore(later.from());
  }
}
