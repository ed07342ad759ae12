package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds periods of one indicator and area that say something twice. */
final class OverlapCheck {
  private record Entry(String path, ObservedPeriod period, DateRange days) {
    @Override
    public String toString() {
      return path + "period " + period;
    }
  }

  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry entry) -> entry.days().from())
          .thenComparing(entry -> entry.days().to());

  private final Observed observed;
  private final List<Entry> entries = new ArrayList<>();

  OverlapCheck(Observed observed) {
    this.observed = observed;
  }

  void add(String path, ObservedPeriod period) {
    DateRange days = period.days();
    boolean isStock = observed == Observed.STOCK;
    entries.add(new Entry(path, period, isStock ? new DateRange(days.to(), days.to()) : days));
  }

  /** A fault for each entry that shares a day with one before it, naming both. */
  void report(List<Fault> faults) {
    entries.sort(IN_ORDER);
    for (int i = 1; i < entries.size(); i++) {
      Entry reachesFurthest = entries.get(i - 1);
      Entry entry = entries.get(i);
      if (reachesFurthest.days().overlaps(entry.days())) {
        faults.add(
            new Fault(
                entry.path() + "period",
                entry.period() + " beside " + reachesFurthest,
                "no day of one indicator and area observed twice"));
        keepFurthest(i, reachesFurthest, entry);
      }
    }
  }

  private void keepFurthest(int at, Entry one, Entry other) {
    entries.set(at, one.days().to().isAfter(other.days().to()) ? one : other);
  }
}
