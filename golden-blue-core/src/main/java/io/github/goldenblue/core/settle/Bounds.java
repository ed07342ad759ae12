package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  /** Accounts of which it is open what the lines so far would be paid, had others taken nothing. */
  private final Set<CapKey> open = new HashSet<>();

  /** For the lines of one claim, in order. */
  Bounds(Before before, Wholes wholes) {
    this.before = before;
    this.wholes = wholes;
    this.least = new TrimPass(before, End.HIGH, wholes);
    this.most = new TrimPass(before, End.HIGH, wholes);
  }

  /** The next line at both ends of its rate, after the least and after the most was taken. */
  List<Trimmed> trim(Line line) {
    Corners corners = new Corners(line, wholes);
    for (End end : End.values()) {
      if (highest(line).anyMatch(open::contains)) {
        corners.add(end, Trimmed.NOTHING);
        corners.add(end, least.uncut(line, end));
      } else {
        corners.add(end, most.probe(line, end));
        corners.add(end, least.probe(line, end));
      }
    }
    least.charge(line, End.HIGH, corners.least());
    most.charge(line, End.HIGH, corners.most());
    if (line.isOpen() || !corners.areSame()) {
      highest(line).forEach(open::add);
    }
    return corners.all();
  }

  /** The accounts of which others took something, and only what is higher is paid. */
  private Stream<CapKey> highest(Line line) {
    return line.relations().stream()
        .filter(draw -> draw.relation().kind() == RelationKind.HIGHEST)
        .map(RelationDraw::keys)
        .flatMap(keys -> keys.own().stream())
        .filter(key -> before.byOthers(key) > 0);
  }
}
