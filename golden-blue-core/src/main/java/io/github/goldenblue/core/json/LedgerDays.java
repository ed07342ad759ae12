package io.github.goldenblue.core.json;

import io.github.goldenblue.core.json.StandingEntries.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks that each batch has one decision date, which never goes back from batch to batch. */
final class LedgerDays {
  private final StandingEntries entries;
  private final Map<Integer, Standing> firstOfBatch = new TreeMap<>();

  LedgerDays(StandingEntries entries) {
    this.entries = entries;
  }

  void check() {
    for (Standing standing : entries.all()) {
      Standing first = firstOfBatch.putIfAbsent(standing.entry().batch(), standing);
      if (first != null && !day(first).equals(day(standing))) {
        throw fault(standing, name(first) + ", as others of its batch");
      }
    }
    Optional<Standing> before = Optional.empty();
    for (Standing standing : firstOfBatch.values()) {
      if (before.filter(earlier -> goesBack(day(earlier), day(standing))).isPresent()) {
        throw fault(standing, "not before " + name(before.get()) + " of an earlier batch");
      }
      before = Optional.of(standing);
    }
  }

  /** Whether the second day is before the first, or lost. */
  static boolean goesBack(Optional<LocalDate> first, Optional<LocalDate> second) {
    return first.isPresent() && second.filter(day -> !day.isBefore(first.get())).isEmpty();
  }

  private LedgerException fault(Standing standing, String expected) {
    return entries.fault(standing, "decidedOn", name(standing), expected);
  }

  private static Optional<LocalDate> day(Standing standing) {
    return standing.entry().decidedOn();
  }

  static String name(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("no day");
  }

  private static String name(Standing standing) {
    return name(day(standing));
  }
}
