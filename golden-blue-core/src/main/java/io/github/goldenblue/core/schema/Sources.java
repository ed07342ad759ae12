package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.Section;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What loaded rate books say that schemas repeat.
 *
 * @param books the books
 */
record Sources(List<RateBook> books) {
  /** The facts that some book asks for beyond those of the claim type, each once. */
  List<ExtraFact> extra(String subsidy) {
    return sections(subsidy).flatMap(section -> section.extra().stream()).distinct().toList();
  }

  /** What a section cites for some part of it. */
  interface Cited {
    /** The clause; empty if the section does not have the part. */
    Optional<String> in(Section section);
  }

  /**
   * The clauses under which a subsidy is paid, each after the code of the district that sets it.
   */
  String clauses(String subsidy) {
    return clauses(subsidy, section -> Optional.of(section.cited().clause().toString()));
  }

  /** The clauses of a part of the subsidy's sections. */
  String clauses(String subsidy, Cited cited) {
    Set<String> clauses = new LinkedHashSet<>();
    for (RateBook book : books) {
      for (Edition edition : book.editions()) {
        Optional.ofNullable(edition.subsidies().get(subsidy))
            .flatMap(cited::in)
            .map(clause -> book.district() + " " + clause)
            .ifPresent(clauses::add);
      }
    }
    return String.join(", ", clauses);
  }

  /** The names of all bases. */
  Set<String> bases() {
    return names(edition -> edition.bases().keySet());
  }

  /** The names of all settings. */
  Set<String> settings() {
    return names(edition -> edition.settings().keySet());
  }

  private Set<String> names(Function<Edition, Collection<String>> of) {
    return editions()
        .flatMap(edition -> of.apply(edition).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Section> sections(String subsidy) {
    return editions()
        .flatMap(edition -> Optional.ofNullable(edition.subsidies().get(subsidy)).stream());
  }

  private Stream<Edition> editions() {
    return books.stream().flatMap(book -> book.editions().stream());
  }
}
