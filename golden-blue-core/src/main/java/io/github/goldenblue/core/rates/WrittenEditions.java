package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The editions of all books, as a claim that is decided when all of them are known finds them.
 *
 * @param books the books
 */
record WrittenEditions(List<RateBook> books) {
  /** All of a district itself. */
  Stream<Edition> of(String district) {
    return books.stream()
        .filter(book -> book.district().code().equals(district))
        .flatMap(book -> book.editions().stream());
  }

  /** The latest of a district itself that has started, though it may have ended. */
  Optional<Edition> latest(String district, LocalDate day, Predicate<Edition> sets) {
    return of(district)
        .filter(edition -> edition.hasStartedBy(day))
        .filter(sets)
        .max(Comparator.comparing(Edition::from));
  }

  /** The one in force in a district, be it of a district above. */
  Optional<Edition> inForce(District district, LocalDate day, Predicate<Edition> sets) {
    return district.lineage().stream()
        .flatMap(code -> latest(code, day, sets).stream())
        .findFirst()
        .filter(edition -> !edition.hasEndedBefore(day));
  }
}
