package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two dates of which the second must not come before the first.
 *
 * @param from the place of the earlier one among the facts
 * @param to the place of the later one
 */
record DatePair(int from, int to) {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  /** The pairs among these facts, found by asking which two dates may not be exchanged. */
  @SuppressWarnings("NullAway") // of another module it does not see that elements may be null
  static List<DatePair> of(Facts<?> facts) {
    int[] dates =
        IntStream.range(0, facts.all().size())
            .filter(i -> facts.all().get(i).kind() == FactKind.DATE)
            .toArray();
    List<DatePair> pairs = new ArrayList<>();
    for (int from : dates) {
      for (int to : dates) {
        @Nullable Object[] values = new @Nullable Object[facts.all().size()];
        values[from] = DAY.plusDays(1);
        values[to] = DAY;
        if (from != to && !facts.faults(values, "").isEmpty()) {
          pairs.add(new DatePair(from, to));
        }
      }
    }
    return List.copyOf(pairs);
  }
}
