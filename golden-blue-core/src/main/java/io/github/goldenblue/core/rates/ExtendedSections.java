package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the section that another extends, among all loaded books. */
final class ExtendedSections {
  private final List<RateBook> books;

  ExtendedSections(List<RateBook> books) {
    this.books = books;
  }

  Optional<SectionPlace> extendedBy(SectionPlace place, Extension extension) {
    return extension.of().isPresent()
        ? named(place.subsidy(), extension.of().get())
        : superseded(place);
  }

  /** The names of the other editions that set a subsidy. */
  List<String> besides(SectionPlace one) {
    return places(one.subsidy())
        .filter(place -> !place.equals(one))
        .map(place -> place.edition(books).name())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<SectionPlace> named(String subsidy, Extension.Of of) {
    return places(subsidy)
        .filter(place -> place.edition(books).district().equals(of.district()))
        .filter(place -> place.edition(books).from().equals(of.from()))
        .findFirst();
  }

  private Optional<SectionPlace> superseded(SectionPlace by) {
    Edition own = by.edition(books);
    return places(by.subsidy())
        .filter(place -> place.edition(books).district().equals(own.district()))
        .filter(place -> place.edition(books).from().isBefore(own.from()))
        .max(Comparator.comparing(place -> place.edition(books).from()));
  }

  private Stream<SectionPlace> places(String subsidy) {
    List<SectionPlace> places = new ArrayList<>();
    for (int book = 0; book < books.size(); book++) {
      for (int edition = 0; edition < books.get(book).editions().size(); edition++) {
        SectionPlace place = new SectionPlace(book, edition, subsidy);
        if (place.edition(books).subsidies().containsKey(subsidy)) {
          places.add(place);
        }
      }
    }
    return places.stream();
  }
}
