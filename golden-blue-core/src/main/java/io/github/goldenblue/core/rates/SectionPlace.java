package io.github.goldenblue.core.rates;

import java.util.List;
import java.util.Objects;

/**
 * Where a section stands among the loaded books.
 *
 * @param book the number of the book
 * @param edition the number of the edition in it
 * @param subsidy the subsidy's id
 */
record SectionPlace(int book, int edition, String subsidy) {
  RateBook book(List<RateBook> books) {
    return books.get(book);
  }

  Edition edition(List<RateBook> books) {
    return book(books).editions().get(edition);
  }

  Section section(List<RateBook> books) {
    return Objects.requireNonNull(edition(books).subsidies().get(subsidy));
  }

  /** The path of the section in its book. */
  String path() {
    return "editions[" + edition + "].subsidies." + subsidy;
  }
}
