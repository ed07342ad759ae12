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
 * The days on which a base or a setting may come to something else, so that a rate that goes by its
 * day is the same from one of them to the next.
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

  /** In a district, in order. */
  List<LocalDate> of(District district) {
    return byDistrict.computeIfAbsent(district.code(), any -> inherited(district));
  }

  private List<LocalDate> inherited(District district) {
    SortedSet<LocalDate> all = new TreeSet<>();
    for (String setter : district.lineage()) {
      all.addAll(bySetter.getOrDefault(setter, Collections.emptySortedSet()));
    }
    return List.copyOf(all);
  }
}
