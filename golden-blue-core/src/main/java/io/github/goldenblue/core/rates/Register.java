package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is in force: sections of one kind, by district and id, each with its editions.
 *
 * @param <V> what a section is compiled to
 */
final class Register<V> {
  private final Map<String, Map<String, List<Entry<V>>>> byDistrict = new HashMap<>();

  private record Entry<V>(InForce<V> inForce, String source) {
    Edition edition() {
      return inForce.edition();
    }
  }

  /** Adds one section; two of a district that start on the same day are a fault. */
  void add(String id, InForce<V> section, Site site) {
    String source = site.source();
    Edition edition = section.edition();
    List<Entry<V>> entries =
        byDistrict
            .computeIfAbsent(edition.district().code(), code -> new HashMap<>())
            .computeIfAbsent(id, key -> new ArrayList<>());
    for (Entry<V> other : entries) {
      if (other.edition().from().equals(edition.from())) {
        String found = "set by " + other.source() + " and by " + source;
        site.fault(new Fault(edition.name() + ", " + id, found, "one source for one section"));
      }
    }
    entries.add(new Entry<>(section, source));
    entries.sort(Comparator.comparing((Entry<V> entry) -> entry.edition().from()).reversed());
  }

  /** The ids of all sections, whoever sets them. */
  Set<String> ids() {
    return byDistrict.values().stream()
        .flatMap(sections -> sections.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The editions that hold a section, with one for each section. */
  Stream<Edition> editions() {
    return byDistrict.values().stream()
        .flatMap(sections -> sections.values().stream())
        .flatMap(List::stream)
        .map(Entry::edition);
  }

  /**
   * The nearest district with an edition that has started and is known decides, by its latest.
   *
   * @throws RatesMissingException if there is none, or if that edition has ended
   */
  InForce<V> find(String id, District district, LocalDate date, Optional<LocalDate> knownOn) {
    InForce<V> decides =
        deciding(id, district, date, knownOn)
            .orElseThrow(
                () -> missing(id, district, date, "no edition has started and is published"));
    if (decides.edition().hasEndedBefore(date)) {
      throw ended(id, district, date, decides.edition());
    }
    return decides;
  }

  /** The same, where it is no fault that nothing is in force. */
  Optional<InForce<V>> inForce(
      String id, District district, LocalDate date, Optional<LocalDate> knownOn) {
    return deciding(id, district, date, knownOn)
        .filter(latest -> !latest.edition().hasEndedBefore(date));
  }

  /** The one that decides, though it may have ended. */
  Optional<InForce<V>> deciding(
      String id, District district, LocalDate date, Optional<LocalDate> knownOn) {
    for (String code : district.lineage()) {
      Entry<V> latest = latest(code, id, date, knownOn);
      if (latest != null) {
        return Optional.of(latest.inForce());
      }
    }
    return Optional.empty();
  }

  private @Nullable Entry<V> latest(
      String code, String id, LocalDate date, Optional<LocalDate> knownOn) {
    Map<String, List<Entry<V>>> sections = byDistrict.getOrDefault(code, Map.of());
    for (Entry<V> entry : sections.getOrDefault(id, List.of())) {
      if (entry.edition().hasStartedBy(date) && entry.edition().isKnownOn(knownOn)) {
        return entry;
      }
    }
    return null;
  }

  /** That the one which decides has ended: neither an older one nor that of a parent holds. */
  static RatesMissingException ended(
      String id, District district, LocalDate date, Edition edition) {
    String stands = "the edition " + edition.name() + " ended on ";
    return missing(id, district, date, stands + edition.until().orElseThrow());
  }

  private static RatesMissingException missing(
      String id, District district, LocalDate date, String stands) {
    return new RatesMissingException(
        id + " in " + district + " on " + date + ": " + stands,
        "rates in force there or in a district above");
  }
}
