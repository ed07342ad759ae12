package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.value.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an edition sets for one subsidy.
 *
 * @param cited where it stands
 * @param conditions by condition id
 * @param items by item id
 * @param caps by cap id
 * @param payment when it pays and takes back
 * @param extra the facts it asks for beyond those of the claim type
 * @param unmodelled the ids of parts of its clause that no code models, in the order of the book
 * @param extension what it takes over from elsewhere; empty if it stands alone
 * @param origins the edition that set each part it took over, by its path, as {@code items.head}
 */
public record Section(
    Cited cited,
    Map<String, ConditionTerms> conditions,
    Map<String, ItemTerms> items,
    Map<String, CapTerms> caps,
    PaymentTerms payment,
    List<ExtraFact> extra,
    List<String> unmodelled,
    Optional<Extension> extension,
    Map<String, Edition> origins) {
  /** Keeps copies in the order of the book. */
  public Section {
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    extra = List.copyOf(extra);
    unmodelled = List.copyOf(unmodelled);
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    caps = Collections.unmodifiableMap(new LinkedHashMap<>(caps));
  }

  /** One that sets nothing. */
  static Section empty(Cited cited) {
    return new Section(
        cited,
        Map.of(),
        Map.of(),
        Map.of(),
        PaymentTerms.AT_ONCE,
        List.of(),
        List.of(),
        Optional.empty(),
        Map.of());
  }

  /** The readings on which the section and its parts rest, each once. */
  public Set<Reading> readings() {
    Set<Reading> readings = new LinkedHashSet<>(cited.readings());
    conditions.values().forEach(terms -> readings.addAll(terms.cited().readings()));
    items.values().forEach(item -> readings.addAll(PartReadings.of(item)));
    caps.values().forEach(cap -> readings.addAll(cap.cited().readings()));
    payment.cited().forEach(cited -> readings.addAll(cited.readings()));
    return readings;
  }
}
