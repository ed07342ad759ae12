package io.github.goldenblue.core.text;

import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.subsidy.Subsidies;

/**
 * Puts decisions, revisions and entitlements into words, so that the person concerned can check
 * them.
 */
public final class Explanation {
  private final RateLibrary library;
  private final Labels labels;
  private final Grounds grounds;

  /** In one language, for decisions on these subsidies and entitlements from this library. */
  public Explanation(Subsidies subsidies, RateLibrary library, Language language) {
    this.library = library;
    this.labels = new Labels(subsidies, library.rights(), language);
    this.grounds = new Grounds(library, labels, language);
  }

  /** What a subsidy is called. */
  public String nameOf(String subsidy) {
    return labels.name(subsidy);
  }

  /** The decision over several lines, ending in a line break. */
  public String of(Decision decision) {
    DecidedTerms terms = new DecidedTerms(library, decision);
    Labels named = labels.in(library, terms.districts());
    Page page = new Page();
    new DecisionLines(named, decision).addTo(page);
    page.section(
        labels.phrase("conditions"),
        new FindingLines(named, decision.subsidy()).of(decision.findings()));
    page.section(
        labels.phrase("caps"), new CapLines(named, decision.subsidy(), terms).of(decision.caps()));
    page.section(
        labels.phrase("relations"),
        new RelationLines(named, decision.subsidy(), terms).of(decision.relations()));
    grounds.addTo(page, decision);
    return page.text();
  }

  /** The entitlement over several lines, ending in a line break. */
  public String of(Entitlement<?> entitlement) {
    return new EntitlementLines(labels, grounds).of(entitlement);
  }

  /**
   * What comes out otherwise of a claim, over several lines ending in a line break, and how it
   * would be decided.
   */
  public String of(RevisedClaim claim) {
    String decision = claim.decision().map(now -> "\n" + of(now)).orElse("");
    return new RevisionLines(labels).of(claim) + decision;
  }
}
