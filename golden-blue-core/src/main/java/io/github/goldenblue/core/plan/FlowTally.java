package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds up a flow over the days from a window's first to the last that can be known. Where the
 * district's own number covers any day of a township's, the township's is left out, so that nothing
 * is counted twice.
 */
final class FlowTally {
  private static final Comparator<Seen> BY_DAY = Comparator.comparing(seen -> seen.days().from());

  private final DateRange window;
  private final LocalDate until;

  FlowTally(DateRange window, LocalDate asOf) {
    this.window = window;
    this.until = asOf.isBefore(window.to()) ? asOf : window.to();
  }

  Tally of(Reports reports) {
    List<Seen> own = reports.own().stream().filter(this::isInside).toList();
    List<Seen> counted = new ArrayList<>(own);
    boolean complete = reports.parts().isEmpty() ? covers(own) : true;
    for (List<Seen> part : reports.parts()) {
      List<Seen> further = part.stream().filter(seen -> addsTo(own, seen)).toList();
      counted.addAll(further);
      complete &= covers(joined(own, further));
    }
    if (counted.isEmpty()) {
      return Tally.NOTHING;
    }
    long sum = counted.stream().mapToLong(Seen::value).reduce(0, Math::addExact);
    return Tally.of(Ratio.of(sum), complete);
  }

  private boolean isInside(Seen seen) {
    return window.contains(seen.days());
  }

  private boolean addsTo(List<Seen> own, Seen seen) {
    return isInside(seen) && own.stream().noneMatch(one -> one.days().overlaps(seen.days()));
  }

  private static List<Seen> joined(List<Seen> own, List<Seen> further) {
    List<Seen> all = new ArrayList<>(own);
    all.addAll(further);
    return all;
  }

  /** Whether no day up to the last is missing. */
  private boolean covers(List<Seen> disjoint) {
    LocalDate next = window.from();
    for (Seen seen : disjoint.stream().sorted(BY_DAY).toList()) {
      if (seen.days().from().isAfter(next)) {
        return false;
      }
      next = seen.days().to().plusDays(1);
    }
    return next.isAfter(until);
  }
}
