package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.Provided;
import io.github.goldenblue.core.spi.RateBookProvider;
import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the books of a county say of its claims.
 *
 * @param county what the test class says of it
 * @param books the books of its provider
 * @param ownSubsidies the subsidies that its module brings
 */
record CountyBooks(County county, List<RateBook> books, Set<String> ownSubsidies) {
  /** How long claims go on under an edition that has no end. */
  private static final int YEARS = 2;

  static CountyBooks of(County county, Provided found) {
    RateBookProvider provider =
        found.rateBooks().stream().filter(county.provider()::isInstance).findFirst().orElseThrow();
    Set<String> own =
        found.subsidies().stream()
            .filter(other -> areTogether(other.getClass(), county.provider()))
            .flatMap((SubsidyProvider other) -> other.subsidies().stream())
            .map(Subsidy::id)
            .collect(Collectors.toCollection(TreeSet::new));
    return new CountyBooks(county, provider.rateBooks(), own);
  }

  private static boolean areTogether(Class<?> one, Class<?> other) {
    return ModuleCode.placeOf(one).toString().equals(ModuleCode.placeOf(other).toString());
  }

  /** The district that the county chooses, or that all its books are of. */
  District district() {
    Set<District> districts =
        books.stream().map(RateBook::district).collect(Collectors.toCollection(TreeSet::new));
    if (county.chosenDistrict().isPresent()) {
      return county.chosenDistrict().get();
    }
    if (districts.size() != 1) {
      throw wrong("books of districts " + districts, "one, or district(\"…\") to choose");
    }
    return districts.iterator().next();
  }

  LocalDate first(District district) {
    return county
        .first()
        .orElseGet(
            () -> editions(district).map(Edition::from).min(Comparator.naturalOrder()).get());
  }

  LocalDate last(District district) {
    return county
        .last()
        .orElseGet(
            () ->
                editions(district)
                    .map(one -> one.until().orElse(one.from().plusYears(YEARS)))
                    .max(Comparator.naturalOrder())
                    .get());
  }

  /** The subsidies that the district's books set, and those of the module that have rates there. */
  List<Subsidy<?>> subsidies(GoldenBlue goldenBlue) {
    Set<String> wanted = wanted(goldenBlue);
    Set<String> unknown = new TreeSet<>(wanted);
    unknown.removeAll(goldenBlue.subsidies().ids());
    if (!unknown.isEmpty()) {
      throw wrong("no subsidy " + unknown, "a module on the test's path that brings it");
    }
    return goldenBlue.subsidies().all().stream().filter(one -> wanted.contains(one.id())).toList();
  }

  private Set<String> wanted(GoldenBlue goldenBlue) {
    if (!county.only().isEmpty()) {
      return new TreeSet<>(county.only());
    }
    District district = district();
    Set<String> wanted = set(books, district, List.of(district.code()));
    Set<String> anywhere = set(goldenBlue.rateBooks(), district, district.lineage());
    ownSubsidies.stream().filter(anywhere::contains).forEach(wanted::add);
    if (wanted.isEmpty()) {
      throw wrong(
          "no subsidy that they set", "sections, or only(\"…\") to choose from " + anywhere);
    }
    return wanted;
  }

  private static Set<String> set(List<RateBook> books, District district, List<String> codes) {
    return books.stream()
        .filter(book -> codes.contains(book.district().code()))
        .flatMap(book -> book.editions().stream())
        .flatMap(edition -> edition.subsidies().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Edition> editions(District district) {
    List<Edition> editions =
        books.stream()
            .filter(book -> book.district().equals(district))
            .flatMap(book -> book.editions().stream())
            .toList();
    if (editions.isEmpty()) {
      throw wrong("no edition of " + district, "one, or from(\"…\") and until(\"…\")");
    }
    return editions.stream();
  }

  private IllegalArgumentException wrong(String found, String expected) {
    String books = "the books of " + county.provider().getName();
    return new IllegalArgumentException(books + ": found " + found + ", expected " + expected);
  }
}
