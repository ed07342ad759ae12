package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.rates.Document;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A district's plan as data. One that was read from JSON refers to nothing that it does not hold.
 *
 * @param source who provides it and from where, for messages
 * @param district whose plan it is
 * @param id such as {@code 2022-2024}; unique in the district
 * @param period its first and last day
 * @param title its title
 * @param documents the documents it cites, by the plan's own short key
 * @param readings the readings it rests on, in words
 * @param departments those who answer for it
 * @param townships the units of administration below the district
 * @param indicators what is observed
 * @param targets the numbers it sets itself
 * @param commitments its tasks without a number
 * @param unmodelled the parts of its clauses that no code models
 * @param rights what it grants and does not pay
 * @param measures its measures, in order
 * @param safeguards how it means to make itself happen
 * @param general what belongs to no measure and no safeguard
 * @param coverage what became of each of its sentences
 */
public record Plan(
    String source,
    District district,
    String id,
    DateRange period,
    Bilingual title,
    Map<String, Document> documents,
    Map<Reading, Bilingual> readings,
    List<Department> departments,
    List<Township> townships,
    List<Indicator> indicators,
    List<Target> targets,
    List<Commitment> commitments,
    List<UnmodelledPart> unmodelled,
    List<Right> rights,
    List<Measure> measures,
    List<Safeguard> safeguards,
    General general,
    Coverage coverage) {
  /** Keeps copies in the order of the plan. */
  public Plan {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    departments = List.copyOf(departments);
    townships = List.copyOf(townships);
    indicators = List.copyOf(indicators);
    targets = List.copyOf(targets);
    commitments = List.copyOf(commitments);
    unmodelled = List.copyOf(unmodelled);
    rights = List.copyOf(rights);
    measures = List.copyOf(measures);
    safeguards = List.copyOf(safeguards);
  }

  /** The department with this id, name or alias. */
  public Optional<Department> department(String name) {
    return departments.stream().filter(department -> department.isCalled(name)).findFirst();
  }

  /** The township with this id. */
  public Optional<Township> township(String id) {
    return find(townships, Township::id, id);
  }

  /** The indicator with this id. */
  public Optional<Indicator> indicator(String id) {
    return find(indicators, Indicator::id, id);
  }

  /** The target with this id. */
  public Optional<Target> target(String id) {
    return find(targets, Target::id, id);
  }

  /** The commitment with this id. */
  public Optional<Commitment> commitment(String id) {
    return find(commitments, Commitment::id, id);
  }

  /** The part with this id that no code models. */
  public Optional<UnmodelledPart> unmodelled(String id) {
    return find(unmodelled, UnmodelledPart::id, id);
  }

  /** The right with this id. */
  public Optional<Right> right(String id) {
    return find(rights, Right::id, id);
  }

  /** The measure with this id. */
  public Optional<Measure> measure(String id) {
    return find(measures, Measure::id, id);
  }

  /** The safeguard with this id. */
  public Optional<Safeguard> safeguard(String id) {
    return find(safeguards, Safeguard::id, id);
  }

  private static <T> Optional<T> find(List<T> all, Function<T, String> id, String wanted) {
    return all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
  }
}
