package io.github.goldenblue.examples.settlement.scorecard;

import io.github.goldenblue.core.plan.Group;
import io.github.goldenblue.core.plan.Row;
import io.github.goldenblue.core.plan.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one target in a group, one for each window.
 *
 * @param target the target
 * @param rows at least one
 * @param <R> what the group holds
 */
public record TargetRows<R extends Row>(Target target, List<R> rows) {
  /** Keeps a copy. */
  public TargetRows {
    rows = List.copyOf(rows);
  }

  /** A group's rows by target, in its order; those of another kind are left out. */
  public static <R extends Row> List<TargetRows<R>> of(Group group, Class<R> kind) {
    Map<Target, List<R>> byTarget = new LinkedHashMap<>();
    for (Row row : group.rows()) {
      if (kind.isInstance(row)) {
        byTarget.computeIfAbsent(row.target(), any -> new ArrayList<>()).add(kind.cast(row));
      }
    }
    return byTarget.entrySet().stream()
        .map(entry -> new TargetRows<>(entry.getKey(), entry.getValue()))
        .toList();
  }
}
