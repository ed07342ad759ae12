package io.github.goldenblue.core.text;

import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.settle.Cut;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OpenItem;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.Recovery;
import io.github.goldenblue.core.subsidy.ClaimedStage;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Map;

/** How a claim was decided, in words: the outcome, and what is paid, comes back and is open. */
final class DecisionLines {
  private static final Map<String, String> OWN_CUTS =
      Map.of(Cut.CEILING, "cutByCeiling", Cut.WHOLE, "cutByWhole", Cut.ADVANCE, "cutByAdvance");

  private final Labels labels;
  private final Decision decision;

  DecisionLines(Labels labels, Decision decision) {
    this.labels = labels;
    this.decision = decision;
  }

  void addTo(Page page) {
    page.line(labels.phrase("title", decision.claimId(), labels.name(decision.subsidy())));
    page.line(outcome());
    decision
        .earlier()
        .filter(any -> !isReversal())
        .ifPresent(id -> page.line(labels.phrase("goesOn", id)));
    decision.stage().ifPresent(stage -> page.line(stage(stage)));
    page.section(labels.phrase("payments"), payments());
    page.section(labels.phrase("recoveries"), recoveries());
    page.section(labels.phrase("open"), openItems());
  }

  private String stage(ClaimedStage stage) {
    String name =
        stage.id().equals(Sequel.ADVANCE)
            ? labels.phrase("stage.advance")
            : labels.of(decision.subsidy(), "stage", stage.id());
    String share =
        stage
            .share()
            .map(part -> labels.phrase("stage.share", part))
            .orElseGet(() -> labels.phrase("stage.rest"));
    return labels.phrase("stage", name, share) + labels.phrase("clause", stage.clause());
  }

  private boolean isReversal() {
    return decision.subsidy().equals(Reversal.SUBSIDY);
  }

  private String reversed() {
    Yuan back = decision.recoveries().stream().map(Recovery::amount).reduce(Yuan.ZERO, Yuan::plus);
    return decision.settledBefore()
        ? labels.phrase("reversed.before")
        : labels.phrase(
            "reversed", Money.of(YuanRange.exactly(back)), decision.earlier().orElse(""));
  }

  private List<String> recoveries() {
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

  private String outcome() {
    if (isReversal()) {
      return reversed();
    }
    String phrase =
        "outcome." + decision.outcome().kind() + (decision.settledBefore() ? ".before" : "");
    if (decision.outcome() instanceof Outcome.Referred referred) {
      return labels.phrase(phrase, referred.to().authority(), referred.to().clause());
    }
    return labels.phrase(phrase, Money.of(decision.amount()));
  }

  private List<String> payments() {
    return decision.payments().stream().map(this::payment).toList();
  }

  private String payment(Payment payment) {
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
      line.append(cut(cut));
    }
    return line.append(labels.phrase("clause", payment.clause())).toString();
  }

  private String cut(Cut cut) {
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

  private List<String> openItems() {
    return decision.outcome() instanceof Outcome.NeedsDetermination pending
        ? pending.openItems().stream().map(open -> openItem(open)).toList()
        : List.of();
  }

  private String openItem(OpenItem open) {
    String item = labels.of(decision.subsidy(), "item", open.item());
    String fact = labels.of(decision.subsidy(), "fact", open.fact());
    return labels.phrase("openItem", item, fact, open.fact());
  }
}
