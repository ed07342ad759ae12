package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.YuanRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wholes of what is paid in stages, which all stages together must not exceed. One whole is
 * that of the claim; another is that of each item and payee, as what a cap cut from one item must
 * not be paid as the rest of another.
 */
final class Wholes {
  private static final CapKey OF_CLAIM = new CapKey("", Cut.WHOLE, List.of(), "");

  private static final Wholes NONE = new Wholes(List.of(), Map.of());

  private final Map<Line, Long> units;
  private final Map<CapKey, YuanRange> left = new HashMap<>(0);

  /**
   * The wholes of these lines.
   *
   * @param units how many units caps leave of each line, by identity: the whole is no more than
   *     that; empty where all is paid at once
   */
  Wholes(List<Line> lines, Map<Line, Long> units) {
    this.units = units;
    lines.forEach(line -> of(line).forEach(key -> left.merge(key, due(line), YuanRange::plus)));
  }

  /** For a claim that is paid at once. */
  static Wholes none() {
    return NONE;
  }

  /** The account of the whole that a claim is paid at all its stages; it is in no ledger. */
  static CapKey ofClaim() {
    return OF_CLAIM;
  }

  /** The account of the whole of one item for one payee. */
  static CapKey of(String item, Payee payee) {
    List<String> whose = List.of(item, payee.kind().name(), payee.id());
    return new CapKey("", Cut.WHOLE, whose, "");
  }

  static boolean isWhole(CapKey key) {
    return key.scope().isEmpty() && key.cap().equals(Cut.WHOLE);
  }

  /** The wholes that a line counts towards; none where all is paid at once. */
  List<CapKey> of(Line line) {
    return units.isEmpty() ? List.of() : List.of(OF_CLAIM, of(line.item(), line.payee()));
  }

  /** What a line adds to each of them. */
  YuanRange due(Line line) {
    return line.dueInAll(units.getOrDefault(line, line.units()));
  }

  /** What the lines that are still to be trimmed add. */
  long left(CapKey key, End end) {
    return end.of(left.getOrDefault(key, YuanRange.ZERO)).fen();
  }

  /** Says that the line, the first of those left, is trimmed. */
  void trimmed(Line line) {
    of(line).forEach(key -> left.computeIfPresent(key, (k, sum) -> minus(sum, due(line))));
  }

  private static YuanRange minus(YuanRange sum, YuanRange due) {
    return YuanRange.between(sum.low().minus(due.low()), sum.high().minus(due.high()));
  }
}
