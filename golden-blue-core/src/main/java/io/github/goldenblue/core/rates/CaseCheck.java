package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds cases that never decide, and values between cases that were left out. */
final class CaseCheck {
  private final Edition edition;
  private final Domains domains;
  private final Cases cases;
  private final CheckSite site;
  private final Map<String, Intervals> covered = new HashMap<>();
  private final List<Requirement> before = new ArrayList<>();
  private boolean isDecided;

  CaseCheck(Edition edition, Domains domains, Cases cases, CheckSite site) {
    this.edition = edition;
    this.domains = domains;
    this.cases = cases;
    this.site = site;
  }

  void check() {
    for (int i = 0; i < cases.cases().size(); i++) {
      Requirement requirement = cases.cases().get(i).requirement();
      CheckSite at = site.at(cases.place(i));
      if (isDecided || isCovered(requirement)) {
        at.found(RateMistake.CASE_NEVER_REACHED, i + 1);
      }
      DaysCheck.check(requirement, edition, domains, at);
      cover(requirement);
      before.add(requirement);
    }
    if (isDecided && cases.otherwise().isPresent()) {
      site.at(".otherwise").found(RateMistake.OTHERWISE_NEVER_REACHED);
    }
    if (cases.otherwise().isEmpty() && covered.size() == 1) {
      covered.forEach((fact, values) -> domains.of(fact).ifPresent(of -> gaps(fact, of, values)));
    }
  }

  private boolean isCovered(Requirement requirement) {
    if (before.contains(requirement)) {
      return true;
    }
    if (requirement instanceof Requirement.AnyOf several) {
      return several.any().stream().allMatch(this::isCovered);
    }
    Requirement.OfFact one = (Requirement.OfFact) requirement;
    Intervals known = covered.getOrDefault(one.fact(), Intervals.NONE);
    return values(one).filter(known::covers).isPresent();
  }

  private void cover(Requirement requirement) {
    if (requirement instanceof Requirement.AnyOf several) {
      several.any().forEach(this::cover);
    } else if (requirement instanceof Requirement.OfFact one) {
      Intervals values =
          covered.getOrDefault(one.fact(), Intervals.NONE).plus(values(one).orElse(Intervals.NONE));
      covered.put(one.fact(), values);
      isDecided |=
          domains
              .of(one.fact())
              .filter(domain -> domain.isAlwaysGiven() && values.covers(domain.all()))
              .isPresent();
    }
  }

  private Optional<Intervals> values(Requirement.OfFact one) {
    return domains.of(one.fact()).flatMap(domain -> domain.of(one.comparison()));
  }

  private void gaps(String fact, Domain domain, Intervals values) {
    if (domain.isOrdered() && before.stream().allMatch(Requirement.OfFact.class::isInstance)) {
      for (Intervals.Stretch gap : values.gaps()) {
        site.found(RateMistake.GAP, fact, domain.text(gap.low()), domain.text(gap.high()));
      }
    }
  }
}
