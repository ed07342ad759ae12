package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a line takes of caps and relations. A relation, and a rank, are taken only where money is
 * paid: such takings are never freed, so that the order in which they came stays what it was.
 *
 * @param rooms what lines before took
 * @param paid what the line is paid
 * @param units of how many units anything is paid, or that are due at nothing
 */
record Charge(Rooms rooms, Yuan paid, long units) {
  List<Taking> takings(Line line) {
    List<Taking> takings = new ArrayList<>();
    for (CapDraw draw : line.draws()) {
      CapUnit unit = draw.cap().unit();
      add(takings, draw.key(), unit, amount(draw, unit));
    }
    for (RelationDraw draw : line.relations()) {
      boolean isSum = draw.relation().kind() == RelationKind.HIGHEST;
      CapUnit unit = isSum ? CapUnit.YUAN : CapUnit.OCCURRENCES;
      draw.keys().own().ifPresent(key -> add(takings, key, unit, isSum ? paid.fen() : once(key)));
    }
    return takings;
  }

  private long amount(CapDraw draw, CapUnit unit) {
    return switch (unit) {
      case YUAN -> paid.fen();
      case MONTHS, DAYS, YEARS -> units;
      case OCCURRENCES -> rooms.taken(draw.key()) > 0 ? 0 : 1;
      case RANK -> paid.isPositive() ? draw.limit() - rooms.used(draw.key()) : 0;
    };
  }

  private long once(CapKey key) {
    return paid.isPositive() && rooms.taken(key) == 0 ? 1 : 0;
  }

  private static void add(List<Taking> takings, CapKey key, CapUnit unit, long amount) {
    if (amount > 0) {
      takings.add(new Taking(key, unit, amount));
    }
  }
}
