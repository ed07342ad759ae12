package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Rooms.Room;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a line comes to whatever is determined for those before it. A line may be left most where
 * one of these is determined high and another low, or one in between: so each account is looked at
 * by itself, as if the earlier lines took the least of it that they may, and as if they took the
 * most.
 */
final class Bounds {
  private final Before before;
  private final Wholes wholes;
  private final TrimPass least;
  private final TrimPass most;

  /** What the lines so far would at most be paid, had others taken nothing; where that is open. */
  private final Map<CapKey, Long> entitled = new HashMap<>(0);

  /** For the lines of one claim, in order. */
  Bounds(Before before, Wholes wholes) {
    this.before = before;
    this.wholes = wholes;
    this.least = new TrimPass(before, End.HIGH, wholes);
    this.most = new TrimPass(before, End.HIGH, wholes);
  }

  /** Goes on to the line after this one, which is what it is whatever is determined. */
  TrimmedLine exact(TrimmedLine exact) {
    Line line = exact.line();
    if (line.isOpen() || isHighestOpen(line)) {
      open(line);
    }
    least.charge(line, End.HIGH, exact.high());
    most.charge(line, End.HIGH, exact.high());
    return exact;
  }

  /** The next line, with all that it may come to whatever is determined. */
  TrimmedLine widened(TrimmedLine next) {
    return next.with(trim(next.line()));
  }

  /** At both ends of its rate, after the least and after the most was taken. */
  private List<Trimmed> trim(Line line) {
    Corners corners = new Corners(line, wholes);
    boolean isHighestOpen = isHighestOpen(line);
    for (End end : End.values()) {
      if (isHighestOpen) {
        corners.add(end, Trimmed.NOTHING);
        corners.add(end, least.within(line, end, rooms(line, end)));
      } else {
        corners.add(end, most.probe(line, end));
        corners.add(end, least.probe(line, end));
      }
    }
    if (isHighestOpen || line.isOpen() || !corners.areSame()) {
      open(line);
    }
    least.charge(line, End.HIGH, corners.least());
    most.charge(line, End.HIGH, corners.most());
    return corners.all();
  }

  private boolean isHighestOpen(Line line) {
    return Highest.counted(line, before)
        .anyMatch(draw -> entitled.containsKey(Highest.account(draw)));
  }

  /** What is at most left to it where only what is higher is paid. */
  private List<Room> rooms(Line line, End end) {
    long uncut = least.uncut(line, end).paid().fen();
    return Highest.counted(line, before)
        .map(draw -> new Room(draw.relation().id(), mostLeft(draw, uncut)))
        .toList();
  }

  private long mostLeft(RelationDraw draw, long uncut) {
    CapKey key = Highest.account(draw);
    long most = Math.addExact(mostEntitled(key), uncut);
    return draw.relation().paysLaterNothing() ? 0 : Math.max(0, most - least.used(key));
  }

  private void open(Line line) {
    long uncut = least.uncut(line, End.HIGH).paid().fen();
    Highest.counted(line, before)
        .map(Highest::account)
        .distinct()
        .forEach(key -> entitled.put(key, Math.addExact(mostEntitled(key), uncut)));
  }

  private long mostEntitled(CapKey key) {
    Long most = entitled.get(key);
    return most == null ? least.entitled(key) : most;
  }
}
