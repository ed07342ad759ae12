package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Facts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The books that are checked together.
 *
 * @param written as they are written
 * @param full the same, each section with all that it takes over
 * @param types what the subsidies need
 */
record CheckedBooks(
    List<RateBook> written, List<RateBook> full, Collection<RatesType<?, ?>> types) {
  /** A section in full; empty where what it extends cannot be had. */
  Optional<Section> full(SectionPlace place) {
    return Optional.ofNullable(place.edition(full).subsidies().get(place.subsidy()));
  }

  /** The facts of a subsidy's claims with those that a section asks for beside them. */
  Optional<Facts<?>> facts(String subsidy, Section section) {
    return types.stream()
        .filter(type -> type.subsidy().equals(subsidy))
        .findFirst()
        .map(type -> type.facts().with(section.extra()));
  }

  /** The names of the bases and settings that a rate somewhere goes by. */
  Set<String> usedBases() {
    Set<String> used = new HashSet<>();
    shapes()
        .filter(ShareOf.class::isInstance)
        .map(shape -> ((ShareOf) shape).base())
        .filter(Base.Named.class::isInstance)
        .forEach(base -> used.add(((Base.Named) base).id()));
    return used;
  }

  Set<String> usedSettings() {
    Set<String> used = new HashSet<>();
    shapes()
        .flatMap(PartReadings::tables)
        .filter(rows -> rows.by().startsWith("district."))
        .forEach(rows -> used.add(rows.by().substring("district.".length())));
    return used;
  }

  private Stream<Shape> shapes() {
    return full.stream()
        .flatMap(book -> book.editions().stream())
        .flatMap(
            edition ->
                Stream.concat(
                    edition.bases().values().stream(),
                    edition.subsidies().values().stream()
                        .flatMap(section -> section.items().values().stream())
                        .map(ItemTerms::rate)))
        .flatMap(shape -> new ShapePart("", shape).all())
        .map(ShapePart::shape);
  }
}
