package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.value.District;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is compared: a rate book in a file, or what is in force in a district on a day.
 *
 * @param name as the arguments name it
 * @param district the district; empty for a file
 * @param on the day; empty for a file
 */
record RateOperand(String name, Optional<District> district, Optional<LocalDate> on) {
  private static final String AT = "@";

  /**
   * The operand with this name: {@code 330604@2023-01-01}, else a file.
   *
   * @throws DateTimeException if what follows a district and an {@code @} is no day
   */
  static RateOperand of(String name) {
    int at = name.lastIndexOf(AT);
    Optional<District> district = at < 0 ? Optional.empty() : district(name.substring(0, at));
    return new RateOperand(
        name, district, district.map(any -> LocalDate.parse(name.substring(at + 1))));
  }

  private static Optional<District> district(String code) {
    try {
      return Optional.of(District.of(code));
    } catch (IllegalArgumentException isPartOfAFile) {
      return Optional.empty();
    }
  }

  /** Whether it is a file. */
  boolean isFile() {
    return district.isEmpty();
  }

  /**
   * What it holds: of a district all that is in force, of a file what it sets, each by its latest
   * edition.
   *
   * @param further rate books beyond those that are built in
   */
  RateSnapshot snapshot(RateFiles further) {
    return district.isPresent()
        ? RateSnapshot.inForce(further.load(), district.get(), on.orElseThrow())
        : ofFile(further.load());
  }

  private RateSnapshot ofFile(GoldenBlue loaded) {
    RateBook book = book();
    GoldenBlue beside = loaded.withRateBooksInstead(List.of(book));
    return new RateSnapshot(
        beside,
        book.district(),
        latest(book, edition -> edition.subsidies().keySet().stream()),
        latest(book, edition -> edition.relations().keySet().stream()),
        latest(book, edition -> edition.bases().keySet().stream()),
        latest(book, edition -> edition.settings().keySet().stream()));
  }

  private RateBook book() {
    Place file = Place.of(name);
    file.requireReadable();
    return RateBooks.read(file.path());
  }

  /** The day from which the latest edition holds that sets each id. */
  private static Map<String, LocalDate> latest(
      RateBook book, Function<Edition, Stream<String>> ids) {
    Map<String, LocalDate> latest = new TreeMap<>();
    book.editions().stream()
        .sorted(Comparator.comparing(Edition::from))
        .forEach(edition -> ids.apply(edition).forEach(id -> latest.put(id, edition.from())));
    return latest;
  }
}
