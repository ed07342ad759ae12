package io.github.goldenblue.core.text;

import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.settle.Cut;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OpenItem;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.Recovery;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Map;

/**
 * Puts decisions, revisions and entitlements into words, so that the person concerned can check
 * them.
 */
public final class Explanation {
  private static final Map<String, String> OWN_CUTS =
      Map.of(Cut.CEILING, "cutByCeiling", Cut.WHOLE, "cutByWhole", Cut.ADVANCE, "cutByAdvance");

  private final Labels labels;
  private final Grounds grounds;

  /** In one language, for decisions on these subsidies and entitlements from this library. */
  public Explanation(Subsidies subsidies, RateLibrary library, Language language) {
    this.labels = new Labels(subsidies, library.rights(), language);
    this.grounds = new Grounds(library, labels, language);
  }

  /** What a subsidy is called. */
  public String nameOf(String subsidy) {
    return labels.name(subsidy);
  }

  /** The decision over several lines, ending in a line break. */
  public String of(Decision decision) {
    Page page = new Page();
    page.line(labels.phrase("title", decision.claimId(), labels.name(decision.subsidy())));
    page.line(outcome(decision));
    decision
        .earlier()
        .filter(any -> !isReversal(decision))
        .ifPresent(id -> page.line(labels.phrase("goesOn", id)));
    page.section(labels.phrase("payments"), payments(decision));
    page.section(labels.phrase("recoveries"), recoveries(decision));
    page.section(labels.phrase("open"), openItems(decision));
    page.section(
        labels.phrase("conditions"),
        new FindingLines(labels, decision.subsidy()).of(decision.findings()));
    page.section(
        labels.phrase("caps"), new CapLines(labels, decision.subsidy()).of(decision.caps()));
    page.section(
        labels.phrase("relations"),
        new RelationLines(labels, decision.subsidy()).of(decision.relations()));
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

  private static boolean isReversal(Decision decision) {
    return decision.subsidy().equals(Reversal.SUBSIDY);
  }

  private String reversed(Decision decision) {
    Yuan back = decision.recoveries().stream().map(Recovery::amount).reduce(Yuan.ZERO, Yuan::plus);
    return decision.settledBefore()
        ? labels.phrase("reversed.before")
        : labels.phrase(
            "reversed", Money.of(YuanRange.exactly(back)), decision.earlier().orElse(""));
  }

  private List<String> recoveries(Decision decision) {
    return decision.recoveries().stream().map(this::recovery).toList();
  }

  private String recovery(Recovery recovery) {
    return labels.phrase(
            "recovery",
            Money.of(YuanRange.exactly(recovery.amount())),
            labels.phrase("payee." + recovery.payee().kind()),
            recovery.payee().id(),
            labels.of(recovery.subsidy(), "item", recovery.item()))
        + labels.phrase("clause", recovery.clause());
  }

  private String outcome(Decision decision) {
    if (isReversal(decision)) {
      return reversed(decision);
    }
    String phrase =
        "outcome." + decision.outcome().kind() + (decision.settledBefore() ? ".before" : "");
    if (decision.outcome() instanceof Outcome.Referred referred) {
      return labels.phrase(phrase, referred.to().authority(), referred.to().clause());
    }
    return labels.phrase(phrase, Money.of(decision.amount()));
  }

  private List<String> payments(Decision decision) {
    return decision.payments().stream().map(payment -> payment(decision, payment)).toList();
  }

  private String payment(Decision decision, Payment payment) {
    String item = labels.of(decision.subsidy(), "item", payment.item());
    StringBuilder line =
        new StringBuilder(
            labels.phrase(
                "payment",
                Money.of(payment.amount()),
                labels.phrase("payee." + payment.payee().kind()),
                payment.payee().id(),
                item,
                payment.units(),
                Money.of(payment.rate()),
                Money.of(payment.gross())));
    for (Cut cut : payment.cuts()) {
      line.append(cut(decision, cut));
    }
    return line.append(labels.phrase("clause", payment.clause())).toString();
  }

  private String cut(Decision decision, Cut cut) {
    String amount = Money.of(cut.amount());
    String own = OWN_CUTS.get(cut.cap());
    if (own != null) {
      return labels.phrase(own, amount);
    }
    boolean isRelation =
        decision.relations().stream().anyMatch(use -> use.relation().equals(cut.cap()));
    return isRelation
        ? labels.phrase(
            "cutByRelation", amount, labels.of(decision.subsidy(), "relation", cut.cap()))
        : labels.phrase("cut", amount, labels.of(decision.subsidy(), "cap", cut.cap()));
  }

  private List<String> openItems(Decision decision) {
    return decision.outcome() instanceof Outcome.NeedsDetermination pending
        ? pending.openItems().stream().map(open -> openItem(decision, open)).toList()
        : List.of();
  }

  private String openItem(Decision decision, OpenItem open) {
    String item = labels.of(decision.subsidy(), "item", open.item());
    String fact = labels.of(decision.subsidy(), "fact", open.fact());
    return labels.phrase("openItem", item, fact, open.fact());
  }
}
