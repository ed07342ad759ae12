package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sections in force for a district on a day, as known on the day of the decision. */
public final class Rates {
  private final RateLibrary library;
  private final District district;
  private final LocalDate on;
  private final Optional<LocalDate> knownOn;

  /** Whoever decides a claim asks for its section more than once. */
  private @Nullable Found lastFound;

  private @Nullable List<LocalDate> changeDays;

  private record Found(RatesType<?, ?> type, InForce<?> section) {}

  Rates(RateLibrary library, District district, LocalDate on, Optional<LocalDate> knownOn) {
    this.library = library;
    this.district = district;
    this.on = on;
    this.knownOn = knownOn;
  }

  /**
   * The conditions and items of a subsidy.
   *
   * @throws RatesMissingException if no edition is in force
   */
  public <R> R get(RatesType<?, R> type) {
    return section(type).value().rates();
  }

  /**
   * The section of a subsidy with the edition it stands in.
   *
   * @throws RatesMissingException if no edition is in force
   */
  @SuppressWarnings("unchecked") // the library compiles each section with its own type
  public <R> InForce<CompiledSection<R>> section(RatesType<?, R> type) {
    Found last = lastFound;
    if (last == null || last.type() != type) {
      last = new Found(type, library.subsidies().find(type.subsidy(), district, on, knownOn));
      lastFound = last;
    }
    return (InForce<CompiledSection<R>>) last.section();
  }

  /**
   * The relations in force that name a subsidy, by id.
   *
   * @throws RatesMissingException if one has ended that was neither set anew nor set aside
   */
  public List<Relation> relations(String subsidy) {
    Set<String> named = library.relationsOf(subsidy);
    if (named.isEmpty()) {
      return List.of();
    }
    RelationLookup lookup = new RelationLookup(library.relations(), on, knownOn);
    return named.stream().flatMap(id -> lookup.inForce(id, district, subsidy).stream()).toList();
  }

  /**
   * The section of a subsidy as it is printed, in full, with the edition it stands in.
   *
   * @throws RatesMissingException if no edition is in force
   */
  public InForce<Section> written(String subsidy) {
    Edition edition = library.subsidies().find(subsidy, district, on, knownOn).edition();
    return new InForce<>(edition, Objects.requireNonNull(edition.subsidies().get(subsidy)));
  }

  /** All bases in force, as they are printed, by id. */
  public Map<String, InForce<Shape>> bases() {
    Map<String, InForce<Shape>> bases = new TreeMap<>();
    for (String id : library.bases().ids()) {
      library
          .bases()
          .inForce(id, district, on, knownOn)
          .map(InForce::edition)
          .ifPresent(
              edition ->
                  bases.put(
                      id, new InForce<>(edition, Objects.requireNonNull(edition.bases().get(id)))));
    }
    return bases;
  }

  /** All relations in force, as they are printed, by id. */
  public Map<String, InForce<RelationTerms>> relations() {
    Map<String, InForce<RelationTerms>> relations = new TreeMap<>();
    for (String id : library.relations().ids()) {
      library
          .relations()
          .inForce(id, district, on, knownOn)
          .ifPresent(
              relation ->
                  relation
                      .value()
                      .ifPresent(
                          one ->
                              relations.put(id, new InForce<>(relation.edition(), one.terms()))));
    }
    return relations;
  }

  /** All settings in force, by name. */
  public Map<String, InForce<String>> settings() {
    Map<String, InForce<String>> settings = new TreeMap<>();
    for (String name : library.settings().ids()) {
      library
          .settings()
          .inForce(name, district, on, knownOn)
          .ifPresent(setting -> settings.put(name, setting));
    }
    return settings;
  }

  /**
   * The first day after this one on which a base or a setting may come to something else: until
   * then a rate that goes by its day stays as it is.
   *
   * @return {@link LocalDate#MAX} if there is no such day
   */
  public LocalDate nextChange(LocalDate day) {
    List<LocalDate> changes = changeDays;
    if (changes == null) {
      changes = library.changeDays().of(district);
      changeDays = changes;
    }
    for (LocalDate change : changes) {
      if (change.isAfter(day)) {
        return change;
      }
    }
    return LocalDate.MAX;
  }

  /**
   * A base, such as the minimum wage.
   *
   * @param date the day it is needed for, which may differ from the claim's
   * @throws RatesMissingException if no edition is in force
   */
  public InForce<Tariff> base(String id, LocalDate date) {
    return library.bases().find(id, district, date, knownOn);
  }

  /**
   * A setting of the district, such as its wage tier.
   *
   * @throws RatesMissingException if no edition is in force
   */
  public InForce<String> setting(String name, LocalDate date) {
    return library.settings().find(name, district, date, knownOn);
  }

  /**
   * The rows of a right.
   *
   * @throws RatesMissingException if no edition is in force
   */
  public InForce<RightTerms> right(RightType right) {
    return library.rightTerms().find(right.id(), district, on, knownOn);
  }
}
