package io.github.goldenblue.examples.settlement.scorecard;

import io.github.goldenblue.core.plan.Contribution;
import io.github.goldenblue.core.plan.Group;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * What all townships have contributed to one target.
 *
 * @param target the target
 * @param lines one for each township, each with the same windows
 */
record TownshipTable(Target target, List<Line> lines) {
  /** Keeps a copy. */
  TownshipTable {
    lines = List.copyOf(lines);
  }

  /**
   * One township.
   *
   * @param id its id
   * @param name its name
   * @param rows what it contributed, one for each window
   */
  record Line(String id, Bilingual name, List<Contribution> rows) {
    /** Keeps a copy. */
    Line {
      rows = List.copyOf(rows);
    }
  }

  /** A table for each target that some township has observed something of. */
  static List<TownshipTable> of(List<Target> targets, List<Group> townships) {
    return targets.stream()
        .map(target -> of(target, townships))
        .filter(TownshipTable::isObserved)
        .toList();
  }

  /** The windows' names. */
  List<Bilingual> windows(Figures figures) {
    return lines.get(0).rows().stream().map(figures::window).toList();
  }

  private static TownshipTable of(Target target, List<Group> townships) {
    List<Line> lines = new ArrayList<>();
    for (Group township : townships) {
      TargetRows.of(township, Contribution.class).stream()
          .filter(rows -> rows.target().equals(target))
          .forEach(rows -> lines.add(new Line(township.id(), township.name(), rows.rows())));
    }
    return new TownshipTable(target, lines);
  }

  private boolean isObserved() {
    return lines.stream()
        .flatMap(line -> line.rows().stream())
        .anyMatch(row -> row.value().isPresent());
  }
}
