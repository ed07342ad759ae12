package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.plan.Commitment;
import io.github.goldenblue.core.plan.Coverage;
import io.github.goldenblue.core.plan.Department;
import io.github.goldenblue.core.plan.General;
import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Indicator;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Right;
import io.github.goldenblue.core.plan.Safeguard;
import io.github.goldenblue.core.plan.Sentence;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.plan.UnmodelledPart;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a plan down to one of its parts, so that it is still a plan that refers to nothing else. */
final class PlanCut {
  private static final General NOTHING = new General(List.of(), List.of());

  private final Plan plan;
  private final Set<String> departments = new HashSet<>();
  private final Set<String> targets = new HashSet<>();
  private final Set<String> commitments = new HashSet<>();
  private final Set<String> rights = new HashSet<>();
  private final Set<String> unmodelled = new HashSet<>();
  private final Set<Reading> readings = new HashSet<>();

  /** Of this plan. */
  PlanCut(Plan plan) {
    this.plan = plan;
  }

  /** The plan with this measure only. */
  Plan to(Measure measure) {
    departments.addAll(measure.departments());
    targets.addAll(measure.targets());
    commitments.addAll(measure.commitments());
    rights.addAll(measure.rights());
    unmodelled.addAll(measure.unmodelled());
    readings.addAll(measure.readings());
    return cut(List.of(measure), List.of(), NOTHING, stands(measure.clause()));
  }

  /** The plan with this safeguard only. */
  Plan to(Safeguard safeguard) {
    departments.addAll(safeguard.departments());
    commitments.addAll(safeguard.commitments());
    return cut(List.of(), List.of(safeguard), NOTHING, stands(safeguard.clause()));
  }

  /** The plan without its measures and safeguards. */
  Plan to(General general) {
    targets.addAll(general.targets());
    commitments.addAll(general.commitments());
    List<Predicate<Sentence>> others =
        Stream.concat(
                plan.measures().stream().map(Measure::clause),
                plan.safeguards().stream().map(Safeguard::clause))
            .map(PlanCut::stands)
            .toList();
    return cut(
        List.of(),
        List.of(),
        general,
        sentence -> others.stream().noneMatch(other -> other.test(sentence)));
  }

  private Plan cut(
      List<Measure> measures, List<Safeguard> safeguards, General general, Predicate<Sentence> in) {
    List<Target> kept = kept(plan.targets(), target -> targets.contains(target.id()));
    List<Commitment> tasks = kept(plan.commitments(), task -> commitments.contains(task.id()));
    List<Sentence> sentences = kept(plan.coverage().sentences(), in);
    sentences.forEach(sentence -> departments.addAll(sentence.departments()));
    kept.forEach(target -> departments.addAll(target.departments()));
    kept.forEach(target -> readings.addAll(target.readings()));
    tasks.forEach(task -> departments.addAll(task.departments()));
    return new Plan(
        plan.source(),
        plan.district(),
        plan.id(),
        plan.period(),
        plan.title(),
        plan.documents(),
        readings(),
        kept(plan.departments(), (Department one) -> departments.contains(one.id())),
        List.of(),
        indicators(kept),
        kept,
        tasks,
        kept(plan.unmodelled(), (UnmodelledPart one) -> unmodelled.contains(one.id())),
        kept(plan.rights(), (Right one) -> rights.contains(one.id())),
        measures,
        safeguards,
        general,
        new Coverage(plan.coverage().document(), sentences));
  }

  /** What the targets count, and what shares are of. */
  private List<Indicator> indicators(Collection<Target> kept) {
    Set<String> ids = new HashSet<>();
    for (Target target : kept) {
      ids.add(target.indicator());
      if (target.goal() instanceof Goal.Part part) {
        ids.add(part.of());
      }
    }
    return kept(plan.indicators(), indicator -> ids.contains(indicator.id()));
  }

  private Map<Reading, Bilingual> readings() {
    Map<Reading, Bilingual> kept = new LinkedHashMap<>(plan.readings());
    kept.keySet().retainAll(readings);
    return kept;
  }

  private static Predicate<Sentence> stands(Clause clause) {
    return sentence -> sentence.at().startsWith(clause.article() + "#");
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> isKept) {
    return all.stream().filter(isKept).collect(Collectors.toCollection(ArrayList::new));
  }
}
