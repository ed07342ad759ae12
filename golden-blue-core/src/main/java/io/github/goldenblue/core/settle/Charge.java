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
 * paid.
 *
 * @param paid what the line is paid
 * @param units of how many units anything is paid, or that are due at nothing
 */
record Charge(Yuan paid, long units) {
  List<Taking> takings(Line line) {
    List<Taking> takings = new ArrayList<>();
    for (CapDraw draw : line.draws()) {
      CapUnit unit = draw.cap().unit();
      add(takings, draw.taken(), unit, amount(unit));
    }
    for (RelationDraw draw : line.relations()) {
      boolean isSum = draw.relation().kind() == RelationKind.HIGHEST;
      CapUnit unit = isSum ? CapUnit.YUAN : CapUnit.OCCURRENCES;
      draw.keys().own().ifPresent(key -> add(takings, key, unit, isSum ? paid.fen() : ifPaid()));
    }
    return takings;
  }

  private long amount(CapUnit unit) {
    return switch (unit) {
      case YUAN -> paid.fen();
      case HEADS, MONTHS, DAYS, YEARS -> units;
      case OCCURRENCES -> 1;
      case RANK -> ifPaid();
    };
  }

  private long ifPaid() {
    return paid.isPositive() ? 1 : 0;
  }

  private static void add(List<Taking> takings, CapKey key, CapUnit unit, long amount) {
    if (amount > 0) {
      takings.add(new Taking(key, unit, amount));
    }
  }
}
