package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.Reading;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a decision or entitlement rests on, in words: readings and editions. */
final class Grounds {
  private final RateLibrary library;
  private final Labels labels;
  private final Language language;

  Grounds(RateLibrary library, Labels labels, Language language) {
    this.library = library;
    this.labels = labels;
    this.language = language;
  }

  void addTo(Page page, Collection<Reading> readings, Collection<UsedEdition> editions) {
    page.section(
        labels.phrase("readings"),
        readings.stream().map(reading -> reading(reading, editions)).toList());
    page.section(labels.phrase("rates"), editions.stream().map(this::edition).toList());
  }

  /** A reading by the books that were used; two books may use one number. */
  private String reading(Reading reading, Collection<UsedEdition> editions) {
    String text =
        editions.stream()
            .map(UsedEdition::district)
            .distinct()
            .flatMap(district -> library.reading(district, reading).stream())
            .map(language::of)
            .distinct()
            .collect(Collectors.joining(" / "));
    return labels.phrase("reading", reading, text).strip();
  }

  private String edition(UsedEdition edition) {
    return labels.phrase("edition", edition.district(), edition.from());
  }
}
