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

  private @Nullable FoundBase lastBase;
  private @Nullable Span lastSpan;

  /** What a base is over a span of days. */
  private record FoundBase(String id, Span span, InForce<Tariff> inForce) {
    boolean answers(String other, LocalDate date) {
      return span.contains(date) && id.equals(other);
    }
  }

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

  /** The days around a day on which all that is in force is the same as on it. */
  public Span around(LocalDate day) {
    Span last = lastSpan;
    if (last == null || !last.contains(day)) {
      last = library.changeDays().around(day, district);
      lastSpan = last;
    }
    return last;
  }

  /**
   * A base, such as the minimum wage.
   *
   * @param date the day it is needed for, which may differ from the claim's
   * @throws RatesMissingException if no edition is in force
   */
  public InForce<Tariff> base(String id, LocalDate date) {
    FoundBase last = lastBase;
    if (last == null || !last.answers(id, date)) {
      last = new FoundBase(id, around(date), library.bases().find(id, district, date, knownOn));
      lastBase = last;
    }
    return last.inForce();
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
