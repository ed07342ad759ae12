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
 */
record FullSection(
    Section section, Map<Reading, Bilingual> readings, Map<String, Bilingual> unmodelled) {
  /** A section that stands alone, in the words of its book. */
  static FullSection of(Section section, RateBook book) {
    return new FullSection(section, book.readings(), book.unmodelled());
  }
}
