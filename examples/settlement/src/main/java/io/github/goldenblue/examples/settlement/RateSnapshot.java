package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.text.RateWords;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rates at one time, to be compared with others.
 *
 * @param goldenBlue with the books they stand in
 * @param district whose they are
 * @param subsidies the day on which each subsidy is looked at
 * @param relations the day on which each relation is looked at
 * @param bases the day on which each base is looked at
 * @param settings the day on which each setting is looked at
 */
record RateSnapshot(
    GoldenBlue goldenBlue,
    District district,
    Map<String, LocalDate> subsidies,
    Map<String, LocalDate> relations,
    Map<String, LocalDate> bases,
    Map<String, LocalDate> settings) {
  /**
   * All that is in force in a district on a day.
   *
   * @throws Failure if no book is of this district or of one above it
   */
  static RateSnapshot inForce(GoldenBlue goldenBlue, District district, LocalDate on) {
    if (!goldenBlue.rates().knows(district)) {
      throw new Failure(Phrase.of("failure.no-rates", district));
    }
    Rates rates = goldenBlue.rates().rates(district, on, Optional.empty());
    return new RateSnapshot(
        goldenBlue,
        district,
        each(goldenBlue.subsidies().ids(), on),
        each(rates.relations().keySet(), on),
        each(rates.bases().keySet(), on),
        each(rates.settings().keySet(), on));
  }

  private static Map<String, LocalDate> each(Collection<String> ids, LocalDate on) {
    Map<String, LocalDate> days = new TreeMap<>();
    ids.forEach(id -> days.put(id, on));
    return days;
  }

  /** The section of a subsidy in full, if there is one. */
  Optional<Section> section(String subsidy) {
    try {
      return rates(subsidies, subsidy).map(rates -> rates.written(subsidy).value());
    } catch (RatesMissingException none) {
      return Optional.empty();
    }
  }

  /** A relation in words, if it is set. */
  Optional<RatePart> relation(String id, RateWords words) {
    return rates(relations, id)
        .flatMap(rates -> Optional.ofNullable(rates.relations().get(id)))
        .map(relation -> RateParts.relation(id, relation.value(), words, district));
  }

  /** A base, if it is set. */
  Optional<Shape> base(String id) {
    return rates(bases, id)
        .flatMap(rates -> Optional.ofNullable(rates.bases().get(id)))
        .map(InForce::value);
  }

  /** A setting, if it is set. */
  Optional<String> setting(String name) {
    return rates(settings, name)
        .flatMap(rates -> Optional.ofNullable(rates.settings().get(name)))
        .map(InForce::value);
  }

  /** The settings of the district on the day on which something is looked at. */
  Map<String, String> settings(Map<String, LocalDate> days, String id) {
    Map<String, String> set = new TreeMap<>();
    rates(days, id)
        .ifPresent(
            rates -> rates.settings().forEach((name, setting) -> set.put(name, setting.value())));
    return set;
  }

  /** The same words, where things are called as the books of the district and those above do. */
  RateWords named(RateWords words) {
    List<District> districts = district.lineage().stream().map(District::of).toList();
    return words.in(goldenBlue.rates(), districts);
  }

  private Optional<Rates> rates(Map<String, LocalDate> days, String id) {
    return Optional.ofNullable(days.get(id))
        .map(day -> goldenBlue.rates().rates(district, day, Optional.empty()));
  }
}
