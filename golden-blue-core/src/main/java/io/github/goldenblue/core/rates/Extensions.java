package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each section that extends another what it takes over. Which section one extends does not
 * depend on the day of a claim: all loaded books are looked at. So that nothing is decided by what
 * nobody could know, the one that is extended must be known when the one that extends it is.
 */
final class Extensions {
  private final List<RateBook> books;
  private final ExtendedSections sections;
  private final BookFaults faults;
  private final Map<SectionPlace, Optional<FullSection>> resolved = new HashMap<>();
  private final Set<SectionPlace> underWay = new HashSet<>();

  private Extensions(List<RateBook> books, BookFaults faults) {
    this.books = List.copyOf(books);
    this.sections = new ExtendedSections(this.books);
    this.faults = faults;
  }

  /**
   * The books with every section in full and with the words that what was taken over rests on; a
   * section that cannot be had leaves its fault and is left out.
   */
  static List<RateBook> resolve(List<RateBook> books, BookFaults faults) {
    Extensions extensions = new Extensions(books, faults);
    List<RateBook> full = new ArrayList<>();
    for (int i = 0; i < books.size(); i++) {
      full.add(extensions.book(i));
    }
    return full;
  }

  private RateBook book(int number) {
    RateBook book = books.get(number);
    Map<Reading, Bilingual> readings = book.readings();
    Map<String, Bilingual> unmodelled = book.unmodelled();
    Map<String, Bilingual> labels = book.labels();
    List<Edition> editions = new ArrayList<>();
    for (int i = 0; i < book.editions().size(); i++) {
      Map<String, Section> full = new LinkedHashMap<>();
      for (String subsidy : book.editions().get(i).subsidies().keySet()) {
        SectionPlace place = new SectionPlace(number, i, subsidy);
        Optional<FullSection> section = section(place);
        if (section.isPresent()) {
          full.put(subsidy, section.get().section());
          readings = both(readings, section.get().readings(), place);
          unmodelled = both(unmodelled, section.get().unmodelled(), place);
          labels = BookLabels.both(labels, section.get().labels(), subsidy);
        }
      }
      editions.add(book.editions().get(i).with(full));
    }
    return new RateBook(
        book.source(), book.district(), book.documents(), readings, unmodelled, labels, editions);
  }

  /** A book's own words, and those of others on which what it takes over rests. */
  private <K> Map<K, Bilingual> both(
      Map<K, Bilingual> own, Map<K, Bilingual> taken, SectionPlace place) {
    Map<K, Bilingual> all = new LinkedHashMap<>(own);
    taken.forEach(
        (id, words) -> {
          Bilingual known = all.putIfAbsent(id, words);
          if (known != null && !known.equals(words)) {
            String found = id + " with the words: " + known.en();
            fault(place, ".extends", found, "those of the section it extends, or another id");
          }
        });
    return all;
  }

  private Optional<FullSection> section(SectionPlace place) {
    Optional<FullSection> known = resolved.get(place);
    if (known == null) {
      Section own = place.section(books);
      known =
          own.extension().isEmpty()
              ? Optional.of(FullSection.of(own, place.book(books), place.subsidy()))
              : extending(place, own.extension().get());
      resolved.put(place, known);
    }
    return known;
  }

  private Optional<FullSection> extending(SectionPlace place, Extension extension) {
    Optional<SectionPlace> of = sections.extendedBy(place, extension);
    if (of.isEmpty()) {
      String wanted = extension.of().map(Extension.Of::toString).orElse("no earlier edition");
      String expected = "another loaded edition that sets " + place.subsidy();
      fault(place, ".extends", wanted, expected + ", of " + sections.besides(place));
      return Optional.empty();
    }
    refuseLater(place, of.get());
    underWay.add(place);
    Optional<FullSection> full = of.flatMap(other -> merged(place, other));
    underWay.remove(place);
    return full;
  }

  private void refuseLater(SectionPlace place, SectionPlace of) {
    Edition extended = of.edition(books);
    Optional<LocalDate> known = place.edition(books).publishedOn();
    Optional<LocalDate> published = extended.publishedOn();
    if (published.isPresent() && (known.isEmpty() || published.get().isAfter(known.get()))) {
      String found = extended.name() + ", published on " + published.get();
      String day = known.map(own -> "on " + own).orElse("at any time, as it names no publishedOn");
      fault(place, ".extends", found, "an edition that is known when this one is, " + day);
    }
  }

  private Optional<FullSection> merged(SectionPlace place, SectionPlace of) {
    if (underWay.contains(of)) {
      String found = of.edition(books).name() + ", which rests on this section in turn";
      fault(place, ".extends", found, "a section that does not rest on this one");
      return Optional.empty();
    }
    return section(of).map(taken -> merged(place, of, taken));
  }

  private FullSection merged(SectionPlace place, SectionPlace of, FullSection taken) {
    Section own = place.section(books);
    Takeover takeover = new Takeover(place.edition(books), own, of.edition(books), taken.section());
    for (String cap : own.extension().orElseThrow().withoutCaps()) {
      if (!taken.section().caps().containsKey(cap)) {
        String expected = "a cap of the section it extends, one of ";
        fault(place, ".caps." + cap, cap, expected + taken.section().caps().keySet());
      }
    }
    Section section = takeover.section();
    Map<Reading, Bilingual> readings = new LinkedHashMap<>(taken.readings());
    readings.keySet().retainAll(takeover.readings());
    Map<String, Bilingual> unmodelled = new LinkedHashMap<>(taken.unmodelled());
    unmodelled.keySet().retainAll(taken.section().unmodelled());
    RateBook book = place.book(books);
    Map<String, Bilingual> labels = BookLabels.both(book.labels(), taken.labels(), place.subsidy());
    return new FullSection(
        section,
        both(book.readings(), readings, place),
        both(book.unmodelled(), unmodelled, place),
        BookLabels.of(labels, place.subsidy()));
  }

  private void fault(SectionPlace place, String below, String found, String expected) {
    String source = place.book(books).source();
    faults.of(source).add(new Fault(place.path() + below, found, expected));
  }
}
