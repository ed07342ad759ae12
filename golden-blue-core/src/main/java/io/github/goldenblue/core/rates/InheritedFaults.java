package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Leaves a fault that a section took over to the section that set what is wrong. */
final class InheritedFaults {
  private final List<RateBook> books;
  private final BookFaults faults;
  private final ExtendedSections sections;

  private InheritedFaults(List<RateBook> books, BookFaults faults) {
    this.books = books;
    this.faults = faults;
    this.sections = new ExtendedSections(books);
  }

  /** A fault that one section took over. */
  private record Repeated(String source, Fault fault) {}

  /**
   * Takes them away.
   *
   * @param books the books, each section with all that it takes over
   */
  static void remove(List<RateBook> books, BookFaults faults) {
    InheritedFaults inherited = new InheritedFaults(books, faults);
    List<Repeated> repeated = new ArrayList<>();
    for (int book = 0; book < books.size(); book++) {
      for (int edition = 0; edition < books.get(book).editions().size(); edition++) {
        for (String subsidy : books.get(book).editions().get(edition).subsidies().keySet()) {
          inherited.in(new SectionPlace(book, edition, subsidy)).forEach(repeated::add);
        }
      }
    }
    repeated.forEach(one -> faults.of(one.source()).remove(one.fault()));
  }

  private Stream<Repeated> in(SectionPlace place) {
    Section section = place.section(books);
    Optional<SectionPlace> of =
        section.extension().flatMap(extension -> sections.extendedBy(place, extension));
    String source = place.book(books).source();
    return of.stream()
        .flatMap(other -> taken(section, place, other))
        .map(fault -> new Repeated(source, fault));
  }

  private Stream<Fault> taken(Section section, SectionPlace place, SectionPlace of) {
    List<Fault> theirs = faults.of(of.book(books).source());
    return faults.of(place.book(books).source()).stream()
        .filter(fault -> fault.path().startsWith(place.path() + "."))
        .filter(fault -> !isOwn(section, fault.path().substring(place.path().length())))
        .filter(fault -> theirs.contains(moved(fault, place, of)));
  }

  private static Fault moved(Fault fault, SectionPlace place, SectionPlace of) {
    String below = fault.path().substring(place.path().length());
    return new Fault(of.path() + below, fault.found(), fault.expected());
  }

  /** What a section lacks and what it extends lacks too is not its own fault either. */
  private static boolean isOwn(Section section, String below) {
    return parts(section)
        .filter(part -> !section.origins().containsKey(part))
        .map(part -> "." + part.replaceFirst("^payment\\.", ""))
        .anyMatch(
            path ->
                below.equals(path) || below.startsWith(path + ".") || below.startsWith(path + "["));
  }

  private static Stream<String> parts(Section section) {
    return Stream.of(
            named("conditions.", section.conditions().keySet()),
            named("items.", section.items().keySet()),
            named("caps.", section.caps().keySet()),
            named("recoveries.", section.payment().recoveries().keySet()),
            section.extra().stream().map(fact -> "facts." + fact.name()),
            section.payment().stages().stream().map(any -> "payment.stages"),
            section.payment().advance().stream().map(any -> "payment.advance"))
        .flatMap(parts -> parts);
  }

  private static Stream<String> named(String group, Set<String> ids) {
    return ids.stream().map(id -> group + id);
  }
}
