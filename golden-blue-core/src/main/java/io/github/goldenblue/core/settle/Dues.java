package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import io.github.goldenblue.core.value.YuanRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the lines of a claim come to before caps, by the accounts of the relations that pay the
 * highest entitlement: all of them, and those that are still to be trimmed.
 */
final class Dues {
  private final Map<CapKey, YuanRange> all = new HashMap<>();
  private final Map<CapKey, YuanRange> left = new HashMap<>();

  Dues(List<Line> lines) {
    lines.forEach(
        line -> accounts(line).forEach(key -> all.merge(key, line.due(), YuanRange::plus)));
    left.putAll(all);
  }

  /** The accounts of a line that share one highest entitlement. */
  static Stream<CapKey> accounts(Line line) {
    return line.relations().stream()
        .filter(draw -> draw.relation().kind() == RelationKind.HIGHEST)
        .map(RelationDraw::keys)
        .flatMap(keys -> keys.own().stream());
  }

  /** What all lines come to. */
  long all(CapKey key, End end) {
    return end.of(all.getOrDefault(key, YuanRange.ZERO)).fen();
  }

  /** What the lines that are still to be trimmed come to. */
  long left(CapKey key, End end) {
    return end.of(left.getOrDefault(key, YuanRange.ZERO)).fen();
  }

  /** Says that the line, the first of those left, is trimmed. */
  void trimmed(Line line) {
    accounts(line).forEach(key -> left.computeIfPresent(key, (k, sum) -> minus(sum, line.due())));
  }

  private static YuanRange minus(YuanRange sum, YuanRange due) {
    return YuanRange.between(sum.low().minus(due.low()), sum.high().minus(due.high()));
  }
}
