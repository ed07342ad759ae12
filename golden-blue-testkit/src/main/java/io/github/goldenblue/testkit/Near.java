package io.github.goldenblue.testkit;

import io.github.goldenblue.core.value.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Draws values at, and just beside, those that a section names for a fact; empty where it names
 * none, and sometimes where it does.
 *
 * @param random where from
 * @param mentions what is named
 */
record Near(SplittableRandom random, Mentions mentions) {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** One of the values themselves. */
  Optional<String> text(String fact) {
    return any(mentions.of(fact));
  }

  /** A count that is named, or one less or more. */
  Optional<Integer> count(String fact) {
    return any(mentions.of(fact).stream().filter(COUNT.asMatchPredicate()).toList())
        .map(named -> Math.max(0, Integer.parseInt(named) + beside()));
  }

  /** An amount that is named, or a yuan less or more. */
  Optional<Yuan> yuan(String fact) {
    return any(mentions.of(fact))
        .map(named -> Yuan.ofFen(new BigDecimal(named).movePointRight(2).longValueExact()))
        .map(named -> Yuan.ofFen(Math.max(0, named.fen() + beside() * 100L)));
  }

  /** A day that is named or beside one, in a month or year that is, or just within the months. */
  Optional<LocalDate> date(String fact, LocalDate on, LocalDate otherwise) {
    Optional<LocalDate> named =
        any(mentions.of(fact).stream().filter(DAY.asMatchPredicate()).toList())
            .map(LocalDate::parse);
    Optional<LocalDate> within =
        any(mentions.monthsOf(fact)).map(on::minusMonths).filter(day -> random.nextInt(2) == 0);
    Optional<LocalDate> after =
        any(mentions.monthsOf(fact)).map(on::plusMonths).filter(day -> random.nextInt(2) == 0);
    Optional<LocalDate> beside =
        named.or(() -> within).or(() -> after).map(day -> day.plusDays(beside()));
    return beside.or(() -> inMonth(fact, otherwise)).or(() -> inYear(fact, otherwise));
  }

  private Optional<LocalDate> inMonth(String fact, LocalDate day) {
    return count(fact + ".month")
        .filter(ChronoField.MONTH_OF_YEAR.range()::isValidIntValue)
        .map(day::withMonth);
  }

  private Optional<LocalDate> inYear(String fact, LocalDate day) {
    return count(fact + ".year").filter(year -> year > 0).map(day::withYear);
  }

  private int beside() {
    return random.nextInt(2) == 0 ? 0 : random.nextInt(3) - 1;
  }

  private <T> Optional<T> any(List<T> named) {
    return named.isEmpty() || random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(named.get(random.nextInt(named.size())));
  }
}
