package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.YuanRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a claim come to before caps, by the accounts that they together must not
 * exceed: those of relations that pay the highest entitlement, and the whole of what is paid in
 * stages.
 */
final class Dues {
  /** The account of the whole that a claim is paid at all its stages; it is in no ledger. */
  static final CapKey WHOLE = new CapKey("", Cut.WHOLE, List.of(), "");

  private final Map<CapKey, YuanRange> all = new HashMap<>();
  private final Map<CapKey, YuanRange> left = new HashMap<>();
  private final boolean isStaged;

  Dues(List<Line> lines, boolean isStaged) {
    this.isStaged = isStaged;
    lines.forEach(line -> of(line).forEach((key, due) -> all.merge(key, due, YuanRange::plus)));
    left.putAll(all);
  }

  /** What a line adds to each such account. */
  Map<CapKey, YuanRange> of(Line line) {
    Map<CapKey, YuanRange> accounts = new LinkedHashMap<>();
    line.relations().stream()
        .filter(draw -> draw.relation().kind() == RelationKind.HIGHEST)
        .flatMap(draw -> draw.keys().own().stream())
        .forEach(key -> accounts.put(key, line.due()));
    if (isStaged) {
      accounts.put(WHOLE, line.dueInAll());
    }
    return accounts;
  }

  boolean isStaged() {
    return isStaged;
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
    of(line).forEach((key, due) -> left.computeIfPresent(key, (k, sum) -> minus(sum, due)));
  }

  private static YuanRange minus(YuanRange sum, YuanRange due) {
    return YuanRange.between(sum.low().minus(due.low()), sum.high().minus(due.high()));
  }
}
