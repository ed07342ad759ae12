package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.value.Yuan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values that a fact can have, each as a number, so that sets of them can be compared. */
final class Domain {
  private static final String MONTH = ".month";
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private final FactReference fact;
  private final List<String> values;
  private final boolean isListed;

  Domain(FactReference fact) {
    this.fact = fact;
    this.values = new ArrayList<>(Compilation.valuesOf(fact));
    this.isListed = !values.isEmpty();
  }

  /** Whether its values are more or less. */
  boolean isOrdered() {
    return switch (fact.kind()) {
      case COUNT, YUAN, DATE -> true;
      default -> false;
    };
  }

  boolean isDay() {
    return fact.kind() == FactKind.DATE;
  }

  /** Whether cases that cover all of its values leave none out. */
  boolean isAlwaysGiven() {
    return fact.fact().rules().required();
  }

  Intervals all() {
    return Intervals.of(low(), high());
  }

  long low() {
    if (isDay()) {
      return FIRST_DAY;
    }
    boolean isMonth = fact.name().endsWith(MONTH) && fact.kind() == FactKind.COUNT;
    boolean isOwn = fact.name().equals(fact.fact().name());
    return isMonth ? 1 : isOwn && fact.kind() == FactKind.COUNT ? fact.fact().rules().atLeast() : 0;
  }

  private long high() {
    return switch (fact.kind()) {
      case DATE -> LAST_DAY;
      case COUNT -> fact.name().endsWith(MONTH) ? 12 : Integer.MAX_VALUE;
      case ENUM, FLAG -> values.size() - 1L;
      default -> Long.MAX_VALUE - 1;
    };
  }

  /** The values that meet a comparison; empty if it goes by more than this fact. */
  Optional<Intervals> of(Comparison comparison) {
    try {
      if (comparison instanceof Comparison.Within within) {
        long least = within.low().map(this::number).orElseGet(this::low);
        return Optional.of(
            Intervals.of(least, within.high().map(this::number).orElseGet(this::high)));
      }
      return comparison instanceof Comparison.OneOf oneOf
          ? Optional.of(oneOf(oneOf))
          : Optional.empty();
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException unfit) {
      return Optional.empty();
    }
  }

  /** Whether a key of a table is one of its values. */
  boolean has(String key) {
    return of(new Comparison.OneOf(List.of(key), false)).filter(all()::covers).isPresent();
  }

  /** A value as it is written. */
  String text(long number) {
    return switch (fact.kind()) {
      case DATE -> LocalDate.ofEpochDay(number).toString();
      case YUAN -> Yuan.ofFen(number).toString();
      default -> Long.toString(number);
    };
  }

  private Intervals oneOf(Comparison.OneOf oneOf) {
    Intervals some = Intervals.NONE;
    for (String value : oneOf.values()) {
      long number = number(value);
      some = some.plus(Intervals.of(number, number));
    }
    return oneOf.isExcluded() ? some.outOf(low(), high()) : some;
  }

  private long number(String value) {
    return switch (fact.kind()) {
      case COUNT -> Integer.parseInt(value);
      case YUAN -> Yuan.parse(value).fen();
      case DATE -> LocalDate.parse(value).toEpochDay();
      default -> place(value);
    };
  }

  private long place(String value) {
    if (!isListed && !values.contains(value)) {
      values.add(value);
    }
    int place = values.indexOf(value);
    if (place < 0) {
      throw new IllegalArgumentException(value);
    }
    return place;
  }
}
