package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.value.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one section takes over from another: every part whose key it does not set itself. A part
 * that is taken over keeps its clause and its readings.
 */
final class Takeover {
  private static final String FACTS = "facts.";

  private final Edition by;
  private final Edition of;
  private final Section own;
  private final Section taken;
  private final Map<String, Edition> origins = new LinkedHashMap<>();
  private final Set<Reading> readings = new LinkedHashSet<>();

  /**
   * Of the section {@code taken} by the section {@code own}.
   *
   * @param by the edition that takes over
   * @param of the edition that is taken from
   */
  Takeover(Edition by, Section own, Edition of, Section taken) {
    this.by = by;
    this.own = own;
    this.of = of;
    this.taken = taken;
  }

  /** The section in full. */
  Section section() {
    readings.addAll(taken.cited().readings());
    Map<String, ConditionTerms> conditions =
        merged("conditions", taken.conditions(), own.conditions(), Set.of());
    Map<String, ItemTerms> items = merged("items", taken.items(), own.items(), Set.of());
    Map<String, CapTerms> caps =
        merged("caps", taken.caps(), own.caps(), extension().notTakenOver());
    caps.replaceAll((id, cap) -> origins.containsKey("caps." + id) ? here(cap) : cap);
    return new Section(
        new Cited(own.cited().clause(), union(taken.cited().readings(), own.cited().readings())),
        conditions,
        items,
        caps,
        payment(),
        facts(),
        union(taken.unmodelled(), own.unmodelled()),
        own.extension(),
        origins);
  }

  /** The readings that what was taken over rests on. */
  Set<Reading> readings() {
    origins.keySet().stream()
        .filter(part -> !part.startsWith(FACTS))
        .forEach(part -> readings.addAll(PartReadings.of(taken, part)));
    return readings;
  }

  private Extension extension() {
    return own.extension().orElseThrow();
  }

  private <T> Map<String, T> merged(
      String group, Map<String, T> theirs, Map<String, T> ours, Set<String> without) {
    Map<String, T> all = new LinkedHashMap<>(theirs);
    all.keySet().removeAll(without);
    for (String id : all.keySet()) {
      if (!ours.containsKey(id)) {
        String part = group + "." + id;
        origins.put(part, taken.origins().getOrDefault(part, of));
      }
    }
    all.putAll(ours);
    return all;
  }

  /**
   * A cap taken over: it stays that of a district above, and becomes this district's own if it was
   * that of another; it counts for the plan of this edition, if that names one.
   */
  private CapTerms here(CapTerms cap) {
    return cap.of(
        extension().plan().isEmpty() ? cap.plan() : extension().plan(),
        cap.scope().covers(by.district()) ? cap.scope() : by.district());
  }

  private PaymentTerms payment() {
    PaymentTerms theirs = taken.payment();
    PaymentTerms ours = own.payment();
    return new PaymentTerms(
        either("payment.stages", theirs.stages(), ours.stages()),
        either("payment.advance", theirs.advance(), ours.advance()),
        merged("recoveries", theirs.recoveries(), ours.recoveries(), Set.of()));
  }

  private <T> Optional<T> either(String part, Optional<T> theirs, Optional<T> ours) {
    if (ours.isEmpty() && theirs.isPresent()) {
      origins.put(part, taken.origins().getOrDefault(part, of));
    }
    return ours.or(() -> theirs);
  }

  private List<ExtraFact> facts() {
    List<ExtraFact> facts = new ArrayList<>(own.extra());
    for (ExtraFact fact : taken.extra()) {
      if (own.extra().stream().noneMatch(other -> isSame(other, fact))) {
        String part = FACTS + fact.name();
        origins.put(part, taken.origins().getOrDefault(part, of));
        facts.add(fact);
      }
    }
    return facts;
  }

  private static boolean isSame(ExtraFact one, ExtraFact other) {
    return one.name().equals(other.name()) && one.ofParts().equals(other.ofParts());
  }

  private static <T> List<T> union(List<T> theirs, List<T> ours) {
    Set<T> all = new LinkedHashSet<>(theirs);
    all.addAll(ours);
    return List.copyOf(all);
  }
}
