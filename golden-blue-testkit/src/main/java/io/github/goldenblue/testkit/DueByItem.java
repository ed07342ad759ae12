package io.github.goldenblue.testkit;

import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What falls due of one item for one subject, over all its lines.
 *
 * @param due before caps
 * @param units how many
 * @param highest the highest rate of one unit
 * @param openBands the bands that stand open
 * @param clause where the item stands
 */
record DueByItem(
    YuanRange due, long units, Yuan highest, Map<String, YuanRange> openBands, Clause clause) {
  /**
   * An item of a subject.
   *
   * @param item the item's id
   * @param subject the part, empty for the claim
   */
  record Key(String item, Optional<String> subject) {}

  static Map<Key, DueByItem> of(Assessment assessment) {
    Map<Key, DueByItem> due = new LinkedHashMap<>();
    assessment
        .lines()
        .forEach(line -> due.merge(new Key(line.item(), line.subject()), of(line), DueByItem::and));
    return due;
  }

  private static DueByItem of(Line line) {
    return new DueByItem(
        line.due(), line.units(), line.rate().payable().high(), line.openBands(), line.clause());
  }

  private DueByItem and(DueByItem next) {
    Map<String, YuanRange> bands = new LinkedHashMap<>(openBands);
    bands.putAll(next.openBands);
    return new DueByItem(
        due.plus(next.due), units + next.units, highest.max(next.highest), bands, clause);
  }
}
