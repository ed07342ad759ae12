package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  void addTo(Page page, Decision decision) {
    addTo(page, decision.readings(), decision.unmodelled(), decision.rates());
  }

  void addTo(Page page, Collection<Reading> readings, Collection<UsedEdition> editions) {
    addTo(page, readings, List.of(), editions);
  }

  private void addTo(
      Page page,
      Collection<Reading> readings,
      Collection<String> unmodelled,
      Collection<UsedEdition> editions) {
    page.section(
        labels.phrase("readings"),
        readings.stream()
            .map(reading -> line(reading, editions, code -> library.reading(code, reading)))
            .toList());
    page.section(
        labels.phrase("unmodelled"),
        unmodelled.stream()
            .map(id -> line(id, editions, code -> library.unmodelled(code, id)))
            .toList());
    page.section(labels.phrase("rates"), editions.stream().map(this::edition).toList());
  }

  /** What the books say that were used; two districts may use one id. */
  private String line(
      Object id, Collection<UsedEdition> editions, Function<District, Optional<Bilingual>> find) {
    String text =
        editions.stream()
            .map(UsedEdition::district)
            .distinct()
            .flatMap(district -> find.apply(district).stream())
            .map(language::of)
            .distinct()
            .collect(Collectors.joining(" / "));
    return labels.phrase("reading", id, text).strip();
  }

  private String edition(UsedEdition edition) {
    return labels.phrase("edition", edition.district(), edition.from());
  }
}
