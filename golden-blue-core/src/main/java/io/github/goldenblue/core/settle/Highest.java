package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.settle.Rooms.Room;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is left to a line where only the highest entitlement counts: what the lines up to it would
 * be paid, caps and all, if others had taken nothing of the account, less what they took. Accounts
 * of which others took nothing leave everything.
 */
final class Highest {
  private final Before before;
  private final Rooms real;
  private final Map<CapKey, Rooms> uncut = new HashMap<>(0);

  /**
   * For the lines of one claim, in order.
   *
   * @param real what caps leave to them
   */
  Highest(Before before, Rooms real) {
    this.before = before;
    this.real = real;
  }

  /** What such relations leave to the next line. */
  List<Room> rooms(Line line, End end) {
    return line.relations().isEmpty()
        ? List.of()
        : counted(line, before)
            .map(draw -> new Room(draw.relation().id(), left(draw, line, end)))
            .toList();
  }

  private long left(RelationDraw draw, Line line, End end) {
    CapKey key = account(draw);
    long entitled = Math.addExact(entitled(key), uncut(key, line, end).paid().fen());
    return draw.relation().paysLaterNothing() ? 0 : Math.max(0, entitled - real.used(key));
  }

  /** What the lines so far would be paid of an account if others had taken nothing of it. */
  long entitled(CapKey key) {
    return uncut.getOrDefault(key, real).taken(key);
  }

  /** Says what the next line really is paid, and what it would be of each account. */
  void charge(Line line, Trimmed trimmed, Function<CapKey, Trimmed> uncut) {
    if (line.relations().isEmpty()) {
      return;
    }
    counted(line, before)
        .map(Highest::account)
        .distinct()
        .forEach(key -> rooms(key).charge(line, uncut.apply(key), trimmed));
  }

  /** What the next line would be paid if others had taken nothing of the account. */
  Trimmed uncut(CapKey key, Line line, End end) {
    return Trimmed.of(line, end, rooms(key), List.of());
  }

  private Rooms rooms(CapKey key) {
    return uncut.computeIfAbsent(key, unused -> real.ifMore());
  }

  /** The relations of which others took something, and only what is higher is paid. */
  static Stream<RelationDraw> counted(Line line, Before before) {
    return line.relations().stream()
        .filter(draw -> draw.relation().kind() == RelationKind.HIGHEST)
        .filter(draw -> before.byOthers(account(draw)) > 0);
  }

  /** The account that all of the group take of. */
  static CapKey account(RelationDraw draw) {
    return draw.keys().own().orElseThrow();
  }
}
