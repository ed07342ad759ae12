package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.plan.General;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Safeguard;
import io.github.goldenblue.core.value.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A measure, a safeguard, or what belongs to neither: with the whole plan cut down to it.
 *
 * @param id such as {@code M6}, {@code S1} or {@code general}
 * @param titles the heading it stands under, if there is one, and its own; none for the rest
 * @param summary what it is about; empty for the rest
 * @param departments the ids of those who answer for it
 * @param plan a plan that holds this part, what it refers to, and nothing else
 */
record PlanPart(
    String id,
    List<Bilingual> titles,
    Optional<Bilingual> summary,
    List<String> departments,
    Plan plan) {
  /** The id of what belongs to no measure and no safeguard. */
  static final String GENERAL = "general";

  /** Keeps copies. */
  PlanPart {
    titles = List.copyOf(titles);
    departments = List.copyOf(departments);
  }

  /** All parts, in the order of the plan. */
  static List<PlanPart> of(Plan plan) {
    return Stream.of(
            plan.measures().stream().map(measure -> of(plan, measure)),
            plan.safeguards().stream().map(safeguard -> of(plan, safeguard)),
            Stream.of(rest(plan)))
        .flatMap(Function.identity())
        .toList();
  }

  private static PlanPart of(Plan plan, Measure measure) {
    return new PlanPart(
        measure.id(),
        List.of(measure.section(), measure.title()),
        Optional.of(measure.summary()),
        measure.departments(),
        new PlanCut(plan).to(measure));
  }

  private static PlanPart of(Plan plan, Safeguard safeguard) {
    return new PlanPart(
        safeguard.id(),
        List.of(safeguard.title()),
        Optional.of(safeguard.summary()),
        safeguard.departments(),
        new PlanCut(plan).to(safeguard));
  }

  private static PlanPart rest(Plan plan) {
    General general = plan.general();
    return new PlanPart(
        GENERAL, List.of(), Optional.empty(), List.of(), new PlanCut(plan).to(general));
  }
}
