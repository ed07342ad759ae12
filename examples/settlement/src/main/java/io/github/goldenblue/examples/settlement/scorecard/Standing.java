package io.github.goldenblue.examples.settlement.scorecard;

import io.github.goldenblue.core.plan.Progress;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.plan.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a plan stands: each target once, in the window that its day lies in, or else in the last
 * that has begun. A yearly goal missed two years ago is told in the tables; it does not count here.
 *
 * @param asOf the day
 * @param rows one for each target, in the order of the plan
 */
public record Standing(LocalDate asOf, List<Progress> rows) {
  /** Keeps a copy. */
  public Standing {
    rows = List.copyOf(rows);
  }

  /** Of a scorecard. */
  public static Standing of(Scorecard scorecard) {
    Map<String, Progress> latest = new LinkedHashMap<>();
    for (Progress row : scorecard.progress()) {
      boolean hasBegun = !row.window().days().from().isAfter(scorecard.asOf());
      if (hasBegun || !latest.containsKey(row.target().id())) {
        latest.put(row.target().id(), row);
      }
    }
    return new Standing(scorecard.asOf(), new ArrayList<>(latest.values()));
  }

  /** Whether the row is a target's current one. */
  public boolean holds(Progress row) {
    return rows.contains(row);
  }

  /** How many targets have each status; every status is there. */
  public Map<Status, Long> counts() {
    return counts(rows);
  }

  /** How many rows have each status; every status is there. */
  public static Map<Status, Long> counts(Collection<Progress> rows) {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, rows.stream().filter(row -> row.status() == status).count());
    }
    return counts;
  }
}
