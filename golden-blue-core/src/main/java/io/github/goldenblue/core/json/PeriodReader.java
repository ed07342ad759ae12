package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Period;
import io.github.goldenblue.core.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads over what time a cap or a relation holds: a name, or a window with its two days. */
final class PeriodReader {
  private static final List<Period.Named> NAMED = List.of(Period.Named.values());

  private PeriodReader() {}

  static Period read(Node node) {
    if (node.wire() instanceof Wire.Fields) {
      return window(node.only(Set.of("from", "until")));
    }
    return NAMED.stream()
        .filter(period -> node.isText(period.name()))
        .findFirst()
        .orElseThrow(() -> node.fault("one of " + NAMED + ", or a window with from and until"));
  }

  private static Period window(Node node) {
    LocalDate from = node.get("from").date();
    LocalDate until = node.get("until").date();
    if (until.isBefore(from)) {
      throw node.get("until").fault("a day not before " + from);
    }
    return new Period.Window(new DateRange(from, until));
  }
}
