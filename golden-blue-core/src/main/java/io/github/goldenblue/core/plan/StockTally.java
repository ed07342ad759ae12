package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds how a stock stands: on the latest day of a window for which it is known whole; or, if there
 * is no such day, the sum of some townships on the latest day, which is a lower bound.
 */
final class StockTally {
  private final DateRange window;

  StockTally(DateRange window) {
    this.window = window;
  }

  Tally of(Reports reports) {
    NavigableSet<LocalDate> days = days(reports);
    return days.stream()
        .map(day -> on(day, reports))
        .filter(Tally::complete)
        .findFirst()
        .orElseGet(() -> days.isEmpty() ? Tally.NOTHING : on(days.first(), reports));
  }

  /**
   * One stock's share of another on the latest day for which both are known whole. A share of
   * incomplete numbers would bound nothing, and one of zero is none.
   */
  Tally share(Reports part, Reports whole) {
    for (LocalDate day : days(part)) {
      Tally numerator = on(day, part);
      Tally denominator = on(day, whole);
      if (numerator.complete() && denominator.complete()) {
        Ratio divisor = denominator.value().orElseThrow();
        return divisor.isZero()
            ? Tally.NOTHING
            : Tally.of(numerator.value().orElseThrow().dividedBy(divisor), true);
      }
    }
    return Tally.NOTHING;
  }

  /** The days observed, latest first. */
  private NavigableSet<LocalDate> days(Reports reports) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Stream.concat(reports.own().stream(), reports.parts().stream().flatMap(List::stream))
        .map(Seen::day)
        .filter(window::contains)
        .forEach(days::add);
    return days.descendingSet();
  }

  private static Tally on(LocalDate day, Reports reports) {
    Optional<Seen> own = find(reports.own(), day);
    if (own.isPresent()) {
      return Tally.of(Ratio.of(own.get().value()), true);
    }
    List<Seen> parts = reports.parts().stream().flatMap(part -> find(part, day).stream()).toList();
    if (parts.isEmpty()) {
      return Tally.NOTHING;
    }
    long sum = parts.stream().mapToLong(Seen::value).reduce(0, Math::addExact);
    return Tally.of(Ratio.of(sum), parts.size() == reports.parts().size());
  }

  private static Optional<Seen> find(List<Seen> all, LocalDate day) {
    return all.stream().filter(seen -> seen.day().equals(day)).findFirst();
  }
}
