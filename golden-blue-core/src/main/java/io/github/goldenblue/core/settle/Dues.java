package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.YuanRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a claim come to before caps, by the accounts that they together must not
 * exceed: those of relations that pay the highest entitlement, and the wholes of what is paid in
 * stages. One whole is that of the claim; another is that of each item and payee, as what a cap cut
 * from one item must not be paid as the rest of another.
 */
final class Dues {
  /** The account of the whole that a claim is paid at all its stages; it is in no ledger. */
  static final CapKey WHOLE = new CapKey("", Cut.WHOLE, List.of(), "");

  private final Map<CapKey, YuanRange> all = new HashMap<>();
  private final Map<CapKey, YuanRange> left = new HashMap<>();
  private final Map<Line, Long> unitsOfStaged;

  /**
   * What lines come to.
   *
   * @param unitsOfStaged how many units caps leave of each line, by identity, where it is paid in
   *     stages: the whole is no more than that; empty where all is paid at once
   */
  Dues(List<Line> lines, Map<Line, Long> unitsOfStaged) {
    this.unitsOfStaged = unitsOfStaged;
    lines.forEach(line -> of(line).forEach((key, due) -> all.merge(key, due, YuanRange::plus)));
    left.putAll(all);
  }

  /** The account of the whole of one item for one payee. */
  static CapKey whole(String item, Payee payee) {
    List<String> whose = List.of(item, payee.kind().name(), payee.id());
    return new CapKey("", Cut.WHOLE, whose, "");
  }

  static boolean isWhole(CapKey key) {
    return key.scope().isEmpty() && key.cap().equals(Cut.WHOLE);
  }

  /** What a line adds to each such account. */
  Map<CapKey, YuanRange> of(Line line) {
    Map<CapKey, YuanRange> accounts = new LinkedHashMap<>();
    line.relations().stream()
        .filter(draw -> draw.relation().kind() == RelationKind.HIGHEST)
        .flatMap(draw -> draw.keys().own().stream())
        .forEach(key -> accounts.put(key, line.due()));
    wholes(line).forEach(key -> accounts.put(key, whole(line)));
    return accounts;
  }

  /** The wholes that a line counts towards; none where all is paid at once. */
  List<CapKey> wholes(Line line) {
    return unitsOfStaged.isEmpty() ? List.of() : List.of(WHOLE, whole(line.item(), line.payee()));
  }

  private YuanRange whole(Line line) {
    return line.dueInAll(unitsOfStaged.getOrDefault(line, line.units()));
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
