package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Reading;
import java.util.Map;

/**
 * A section with all that it takes over.
 *
 * @param section the section
 * @param readings the words of the readings that its parts rest on, wherever they come from
 * @param unmodelled why parts of its clause are not modelled, wherever that is said
 * @param labels what its parts are called, by group and id, wherever they come from
 */
record FullSection(
    Section section,
    Map<Reading, Bilingual> readings,
    Map<String, Bilingual> unmodelled,
    Map<String, Bilingual> labels) {
  /** A subsidy's section that stands alone, in the words of its book. */
  static FullSection of(Section section, RateBook book, String subsidy) {
    return new FullSection(
        section, book.readings(), book.unmodelled(), BookLabels.of(book.labels(), subsidy));
  }
}
