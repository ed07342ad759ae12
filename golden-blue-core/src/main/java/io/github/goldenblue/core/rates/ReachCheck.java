package io.github.goldenblue.core.rates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds rows, steps and cases for values that no claim can come with: because the section's
 * conditions refuse them, or because of a row, step or case around.
 */
final class ReachCheck {
  private final Domains domains;

  ReachCheck(Domains domains) {
    this.domains = domains;
  }

  /**
   * Checks a rate and what is inside it.
   *
   * @param left the values of facts that are left there
   */
  void check(Shape rate, Map<String, Intervals> left, CheckSite site) {
    if (rate instanceof Table table) {
      table.rows().rows().forEach((key, row) -> row(table.rows().by(), key, row, left, site));
    } else if (rate instanceof Steps steps) {
      steps(steps, left, site);
    } else if (rate instanceof Cases cases) {
      cases(cases, left, site);
    } else if (rate instanceof ShareOf of && of.share() instanceof Choice.ByFact byFact) {
      for (String key : byFact.rows().dueKeys()) {
        isLeft(byFact.rows().by(), key, left, site.at(".share.table.rows." + key));
      }
    } else {
      for (ShapePart part : new ShapePart("", rate).inner()) {
        check(part.shape(), left, site.at(part.path()));
      }
    }
  }

  /** A row by which nothing is paid may stand there to say just that. */
  private void row(
      String by, String key, Optional<Shape> row, Map<String, Intervals> left, CheckSite site) {
    CheckSite at = site.at(".table.rows." + key);
    if (row.filter(ReachCheck::isPaying).isPresent() && isLeft(by, key, left, at)) {
      check(row.get(), with(by, values(by, is(key)), left), at);
    }
  }

  private static boolean isPaying(Shape shape) {
    return !(shape instanceof NotDue || shape instanceof Referral);
  }

  private boolean isLeft(String by, String key, Map<String, Intervals> left, CheckSite site) {
    Intervals known = left.get(by);
    boolean isExcluded =
        known != null && values(by, is(key)).filter(value -> !known.meets(value)).isPresent();
    if (isExcluded) {
      site.found(RateMistake.ROW_EXCLUDED, key, by);
    }
    return !isExcluded;
  }

  private void steps(Steps steps, Map<String, Intervals> left, CheckSite site) {
    Optional<Domain> domain = domains.of(steps.by());
    if (domain.isEmpty()) {
      return;
    }
    Intervals possible = left.getOrDefault(steps.by(), domain.get().all());
    List<Step> rows = steps.steps();
    StepReach.check(rows, possible, site);
    for (int i = 0; i < rows.size(); i++) {
      Intervals own = StepReach.of(rows, i);
      CheckSite at = site.at(".steps.rows[" + i + "].rate");
      if (rows.get(i).rate().isPresent() && possible.meets(own)) {
        check(rows.get(i).rate().get(), with(steps.by(), Optional.of(own), left), at);
      }
    }
  }

  private void cases(Cases cases, Map<String, Intervals> left, CheckSite site) {
    for (int i = 0; i < cases.cases().size(); i++) {
      Cases.Case one = cases.cases().get(i);
      Map<String, Intervals> inside = left;
      if (one.requirement() instanceof Requirement.OfFact fact) {
        inside = with(fact.fact(), values(fact.fact(), fact.comparison()), left);
        if (inside.containsKey(fact.fact()) && inside.get(fact.fact()).isEmpty()) {
          site.at(cases.place(i)).found(RateMistake.CASE_EXCLUDED, i + 1, fact.fact());
          continue;
        }
      }
      if (one.rate().isPresent()) {
        check(one.rate().get(), inside, site.at(cases.place(i) + ".rate"));
      }
    }
    cases.otherwise().ifPresent(rate -> check(rate, left, site.at(".otherwise")));
  }

  private Optional<Intervals> values(String fact, Comparison comparison) {
    return domains.of(fact).flatMap(domain -> domain.of(comparison));
  }

  private static Comparison is(String value) {
    return new Comparison.OneOf(List.of(value), false);
  }

  private Map<String, Intervals> with(
      String fact, Optional<Intervals> values, Map<String, Intervals> left) {
    if (values.isEmpty()) {
      return left;
    }
    Map<String, Intervals> narrowed = new HashMap<>(left);
    Intervals known =
        left.getOrDefault(fact, domains.of(fact).map(Domain::all).orElse(values.get()));
    narrowed.put(fact, known.and(values.get()));
    return narrowed;
  }
}
