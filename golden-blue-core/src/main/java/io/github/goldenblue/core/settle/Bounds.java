package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Rooms.Room;
import io.github.goldenblue.core.subsidy.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a line comes to whatever is determined for those before it. A line may be left most where
 * one of these is determined high and another low, or one in between: so each account is looked at
 * by itself, as if the earlier lines took the least of it that they may, and as if they took the
 * most.
 *
 * <p>Where only the highest is paid, all lines are entitled to most where each has the most units
 * and the high end of its rate; what one is so paid of a cap on money is left to no other.
 */
final class Bounds {
  private final Before before;
  private final Wholes wholes;
  private final TrimPass least;
  private final TrimPass most;

  /** The same, but of what the lines would take, had others taken nothing. */
  private final TrimPass leastUncut;

  private final TrimPass mostUncut;

  /** For the lines of one claim, in order. */
  Bounds(Before before, Wholes wholes) {
    this.before = before;
    this.wholes = wholes;
    this.least = new TrimPass(before, End.HIGH, wholes);
    this.most = new TrimPass(before, End.HIGH, wholes);
    this.leastUncut = new TrimPass(before, End.HIGH, wholes);
    this.mostUncut = new TrimPass(before, End.HIGH, wholes);
  }

  /** Goes on to the line after this one, which is what it is whatever is determined. */
  TrimmedLine exact(TrimmedLine exact) {
    charge(exact.line(), exact.high(), exact.high());
    return exact;
  }

  /** The next line, with all that it may come to whatever is determined. */
  TrimmedLine widened(TrimmedLine next) {
    return next.with(trim(next.line()));
  }

  /**
   * At both ends of its rate, after the least and after the most was taken. Where only the highest
   * is paid, what its own rate adds to that is looked at by itself, too: inside its band a line may
   * take more units than at either end.
   */
  private List<Trimmed> trim(Line line) {
    Corners corners = new Corners(line, wholes);
    List<Room> leastLeft = most.left(line, End.LOW);
    List<Room> mostLeft = least.left(line, End.HIGH);
    for (End end : End.values()) {
      corners.add(end, most.within(line, end, leastLeft));
      corners.add(end, least.within(line, end, mostLeft));
    }
    charge(line, corners.least(), corners.most());
    return corners.all();
  }

  private void charge(Line line, Trimmed fewest, Trimmed greatest) {
    Map<CapKey, Corners> uncut = new HashMap<>(0);
    Highest.counted(line, before)
        .map(Highest::account)
        .forEach(key -> uncut.computeIfAbsent(key, one -> uncut(one, line)));
    leastUncut.charge(line, fewest, key -> of(uncut, key).least());
    mostUncut.charge(line, greatest, key -> of(uncut, key).most());
    least.charge(
        line, fewest, key -> least.uncut(key, line, End.HIGH).withUnitsOf(of(uncut, key).least()));
    most.charge(
        line, greatest, key -> most.uncut(key, line, End.LOW).withUnitsOf(of(uncut, key).most()));
  }

  private static Corners of(Map<CapKey, Corners> uncut, CapKey key) {
    return Objects.requireNonNull(uncut.get(key));
  }

  /** What the line would come to, had others taken nothing of the account. */
  private Corners uncut(CapKey key, Line line) {
    Corners corners = new Corners(line, wholes);
    for (End end : End.values()) {
      corners.add(end, mostUncut.uncut(key, line, end));
      corners.add(end, leastUncut.uncut(key, line, end));
    }
    return corners;
  }
}
