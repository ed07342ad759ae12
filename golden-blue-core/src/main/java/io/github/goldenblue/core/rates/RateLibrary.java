package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All rate books that are loaded, compiled and checked against each other. */
public final class RateLibrary {
  private final Register<CompiledSection<?>> subsidies;
  private final Register<Tariff> bases;
  private final Register<String> settings;
  private final Register<RightTerms> rights;
  private final List<RightType> rightTypes;
  private final ChangeDays changeDays;
  private final Register<Optional<Relation>> relations;
  private final Map<String, Set<String>> relationsOfSubsidy;
  private final Set<String> districts;
  private final Words<Reading> readings;
  private final Words<String> unmodelled;
  private final Words<String> labels;

  RateLibrary(LibraryBuilder builder) {
    this.subsidies = builder.subsidies;
    this.bases = builder.bases;
    this.settings = builder.settings;
    this.rights = builder.rights;
    this.rightTypes = List.copyOf(builder.rightTypes.values());
    this.relations = builder.relations;
    this.relationsOfSubsidy = Map.copyOf(builder.relationsOfSubsidy);
    this.changeDays = new ChangeDays(subsidies, bases, settings, rights, relations);
    this.districts = builder.readings.districts();
    this.readings = builder.readings;
    this.unmodelled = builder.unmodelled;
    this.labels = builder.labels;
  }

  /**
   * Compiles the books for these subsidies and rights.
   *
   * @throws RateBookException with every fault found, if a book does not fit the subsidies and
   *     rights or clashes with another book
   */
  public static RateLibrary of(
      List<RateBook> books, Collection<RatesType<?, ?>> subsidies, Collection<RightType> rights) {
    BookFaults faults = new BookFaults();
    LibraryBuilder builder =
        new LibraryBuilder(
            subsidies.stream().collect(Collectors.toMap(RatesType::subsidy, type -> type)),
            rights.stream().collect(Collectors.toMap(RightType::id, type -> type)),
            faults);
    Extensions.resolve(books, faults).forEach(builder::add);
    return builder.build();
  }

  /**
   * The rates for a district on a day.
   *
   * @param knownOn the day of the decision; without one, every loaded edition is known
   */
  public Rates rates(District district, LocalDate on, Optional<LocalDate> knownOn) {
    return new Rates(this, district, on, knownOn);
  }

  /** Whether a loaded book is of this district or of one it inherits from. */
  public boolean knows(District district) {
    for (String code : district.lineage()) {
      if (districts.contains(code)) {
        return true;
      }
    }
    return false;
  }

  /** The districts that have a book of their own, in order. */
  public Set<String> districts() {
    return new TreeSet<>(districts);
  }

  /** A reading in words, as this district's own books give it. */
  public Optional<Bilingual> reading(District district, Reading reading) {
    return readings.find(district, reading);
  }

  /** Why a part of a clause is not modelled, as this district's own books say. */
  public Optional<Bilingual> unmodelled(District district, String id) {
    return unmodelled.find(district, id);
  }

  /**
   * What this district's own books call things, by group and id, as {@code
   * condition.claimed-in-july}.
   *
   * @param subsidy whose things; what a book says of this one alone counts first. Empty for what
   *     belongs to no subsidy
   */
  public Map<String, Bilingual> labels(District district, String subsidy) {
    return BookLabels.of(labels.of(district), subsidy);
  }

  /** The rights that books may set, in the order of their ids. */
  public List<RightType> rights() {
    return rightTypes;
  }

  Register<RightTerms> rightTerms() {
    return rights;
  }

  Register<CompiledSection<?>> subsidies() {
    return subsidies;
  }

  Register<Tariff> bases() {
    return bases;
  }

  Register<String> settings() {
    return settings;
  }

  ChangeDays changeDays() {
    return changeDays;
  }

  Register<Optional<Relation>> relations() {
    return relations;
  }

  /** The ids of all relations that name this subsidy somewhere, in order. */
  Set<String> relationsOf(String subsidy) {
    return relationsOfSubsidy.getOrDefault(subsidy, Set.of());
  }
}
