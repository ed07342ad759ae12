package io.github.goldenblue.testkit;

import io.github.goldenblue.core.spi.RateBookProvider;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A county's module, as {@link CountyLaws} hold it to their laws: which class brings its rate
 * books, and where its cases stand. The rest is derived from the books: the district, the days that
 * claims are drawn from, and the subsidies, which are those that the books set and those that the
 * module itself brings.
 *
 * <pre>{@code
 * County.of(HillCounty.class).cases("hill-county.cases.json")
 * }</pre>
 *
 * @param provider the class that brings the county's rate books
 * @param only the subsidies that are tried; empty for those derived from the books
 * @param chosenDistrict whose claims they are; empty if the books are of one district
 * @param first the first day a claim may be of; empty for the first day of the books
 * @param last the last day a claim may be of; empty for the last day of the books, or two years
 *     after their latest edition starts, if that has no end
 * @param cases the files of cases that stand beside the test class
 */
public record County(
    Class<? extends RateBookProvider> provider,
    List<String> only,
    Optional<District> chosenDistrict,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<String> cases) {
  /** Keeps copies. */
  public County {
    Objects.requireNonNull(provider);
    only = List.copyOf(only);
    cases = List.copyOf(cases);
  }

  /** The county whose rate books this provider brings. */
  public static County of(Class<? extends RateBookProvider> provider) {
    return new County(
        provider, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * The same with claims of a day and later, such as {@code 2022-02-01}.
   *
   * @throws IllegalArgumentException if that is no date
   */
  public County from(String day) {
    return new County(provider, only, chosenDistrict, Optional.of(date(day)), last, cases);
  }

  /**
   * The same with claims of a day and earlier, such as {@code 2022-12-31}.
   *
   * @throws IllegalArgumentException if that is no date
   */
  public County until(String day) {
    return new County(provider, only, chosenDistrict, first, Optional.of(date(day)), cases);
  }

  /**
   * The same for one district of several, by its code.
   *
   * @throws IllegalArgumentException if that is no code of a district
   */
  public County district(String code) {
    return new County(provider, only, Optional.of(District.of(code)), first, last, cases);
  }

  /** The same for these subsidies, whatever the books set. */
  public County only(String... subsidies) {
    return new County(provider, List.of(subsidies), chosenDistrict, first, last, cases);
  }

  /** The same with one more file of cases, which stands beside the test class. */
  public County cases(String file) {
    List<String> more = Stream.concat(cases.stream(), Stream.of(file)).toList();
    return new County(provider, only, chosenDistrict, first, last, more);
  }

  private static LocalDate date(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException notOne) {
      String message = "found \"" + day + "\", expected a date such as 2022-12-31";
      throw new IllegalArgumentException(message, notOne);
    }
  }
}
