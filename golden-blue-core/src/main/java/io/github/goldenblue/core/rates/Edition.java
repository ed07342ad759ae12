package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one document of a district sets, from a day on.
 *
 * @param district whose rates these are
 * @param from the first day they hold
 * @param until the last day they hold, if the document names one
 * @param publishedOn the day the document became known, if it is told
 * @param plan the plan that its caps and relations belong to; empty if it names none
 * @param cited the document, and the readings that every decision under it rests on
 * @param subsidies the sections by subsidy id
 * @param bases the bases by id, such as {@code minimum-wage}
 * @param settings the settings by name, such as {@code wageTier}
 * @param rights the rights by id, such as {@code title-pathway}
 * @param relations the relations by id, such as {@code no-double}
 * @param withoutRelations the ids of relations, of before or of a district above, that it sets
 *     aside
 */
public record Edition(
    District district,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<LocalDate> publishedOn,
    String plan,
    Cited cited,
    Map<String, Section> subsidies,
    Map<String, Shape> bases,
    Map<String, String> settings,
    Map<String, RightTerms> rights,
    Map<String, RelationTerms> relations,
    Set<String> withoutRelations) {
  /** Keeps copies in the order of the book. */
  public Edition {
    subsidies = Collections.unmodifiableMap(new LinkedHashMap<>(subsidies));
    bases = Collections.unmodifiableMap(new LinkedHashMap<>(bases));
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
    withoutRelations = Set.copyOf(withoutRelations);
    rights = Collections.unmodifiableMap(new LinkedHashMap<>(rights));
  }

  /** The same with these sections. */
  Edition with(Map<String, Section> sections) {
    return with(sections, bases, settings, rights, relations, withoutRelations);
  }

  /** The same with this section in the place of the one of the subsidy. */
  Edition withSection(String subsidy, Section section) {
    return with(put(subsidies, subsidy, section));
  }

  /** The same with another base of this id. */
  Edition withBase(String id, Shape base) {
    return with(subsidies, put(bases, id, base), settings, rights, relations, withoutRelations);
  }

  /** The same with another setting of this name. */
  Edition withSetting(String name, String value) {
    return with(subsidies, bases, put(settings, name, value), rights, relations, withoutRelations);
  }

  /** The same with another right of this id. */
  Edition withRight(String id, RightTerms right) {
    return with(subsidies, bases, settings, put(rights, id, right), relations, withoutRelations);
  }

  /** The same with another relation of this id, which belongs to the edition's plan. */
  Edition withRelation(String id, RelationTerms relation) {
    Map<String, RelationTerms> all = put(relations, id, relation.of(plan));
    return with(subsidies, bases, settings, rights, all, withoutRelations);
  }

  /** The same with the relation of this id set aside. */
  Edition withoutRelation(String id) {
    Map<String, RelationTerms> others = new LinkedHashMap<>(relations);
    others.remove(id);
    Set<String> without = new HashSet<>(withoutRelations);
    without.add(id);
    return with(subsidies, bases, settings, rights, others, without);
  }

  private Edition with(
      Map<String, Section> sections,
      Map<String, Shape> allBases,
      Map<String, String> allSettings,
      Map<String, RightTerms> allRights,
      Map<String, RelationTerms> allRelations,
      Set<String> without) {
    return new Edition(
        district,
        from,
        until,
        publishedOn,
        plan,
        cited,
        sections,
        allBases,
        allSettings,
        allRights,
        allRelations,
        without);
  }

  private static <T> Map<String, T> put(Map<String, T> all, String id, T one) {
    Map<String, T> changed = new LinkedHashMap<>(all);
    changed.put(id, one);
    return changed;
  }

  /** The ids of the relations that it sets or sets aside. */
  Set<String> namedRelations() {
    Set<String> named = new HashSet<>(relations.keySet());
    named.addAll(withoutRelations);
    return named;
  }

  /** Whether it has started by {@code date}. */
  boolean hasStartedBy(LocalDate date) {
    return !from.isAfter(date);
  }

  /** Whether it is published by {@code day}; without a day, every edition is known. */
  boolean isKnownOn(Optional<LocalDate> day) {
    return day.isEmpty() || publishedOn.isEmpty() || !publishedOn.get().isAfter(day.get());
  }

  /** Whether it has ended before {@code date}. */
  boolean hasEndedBefore(LocalDate date) {
    return until.isPresent() && until.get().isBefore(date);
  }

  /** Whether one claim may come under both. */
  boolean canMeet(Edition other) {
    return (district.covers(other.district) || other.district.covers(district))
        && !hasEndedBefore(other.from)
        && !other.hasEndedBefore(from);
  }

  /** Of the name alone: editions are kept in sets while claims are assessed, and are large. */
  @Override
  public int hashCode() {
    return 31 * district.hashCode() + from.hashCode();
  }

  /** District and first day, {@code 330604 from 2022-05-16}. */
  public String name() {
    return district + " from " + from;
  }
}
