package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days on which anything that is in force may change: from one of them to the next all rates of
 * a district are the same.
 */
final class ChangeDays {
  private final Map<String, SortedSet<LocalDate>> bySetter = new HashMap<>();
  private final Map<String, List<LocalDate>> byDistrict = new ConcurrentHashMap<>();

  ChangeDays(Register<?>... registers) {
    for (Register<?> register : registers) {
      register.editions().forEach(this::add);
    }
  }

  private void add(Edition edition) {
    SortedSet<LocalDate> days =
        bySetter.computeIfAbsent(edition.district().code(), any -> new TreeSet<>());
    days.add(edition.from());
    edition.until().ifPresent(last -> days.add(last.plusDays(1)));
  }

  /** The days around a day on which a district's rates are the same as on it. */
  Span around(LocalDate day, District district) {
    List<LocalDate> changes =
        byDistrict.computeIfAbsent(district.code(), any -> inherited(district));
    int found = Collections.binarySearch(changes, day);
    int next = found >= 0 ? found + 1 : -found - 1;
    return new Span(
        next == 0 ? LocalDate.MIN : changes.get(next - 1),
        next == changes.size() ? LocalDate.MAX : changes.get(next));
  }

  private List<LocalDate> inherited(District district) {
    SortedSet<LocalDate> all = new TreeSet<>();
    for (String setter : district.lineage()) {
      all.addAll(bySetter.getOrDefault(setter, Collections.emptySortedSet()));
    }
    return List.copyOf(all);
  }
}
