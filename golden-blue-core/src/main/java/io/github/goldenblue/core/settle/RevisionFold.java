package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.settle.HistoryException.Misfit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folds a history anew from the empty ledger, with what is known today, and keeps the reasons of
 * what comes out otherwise.
 */
final class RevisionFold {
  private final Decider decider;
  private final Ledger paid;
  private final HistoryCheck check;
  private final Set<String> reversed;
  private final Map<String, Reason> reasons = new HashMap<>();
  private final Map<String, Rejection> rejections = new HashMap<>();
  private Ledger revised = Ledger.EMPTY;

  /** Why a claim comes out as it does now. */
  record Reason(Decision decision, List<UsedEdition> published) {}

  RevisionFold(
      Decider decider,
      Ledger paid,
      HistoryCheck check,
      Iterable<? extends Collection<? extends Claim>> history) {
    this.decider = decider;
    this.paid = paid;
    this.check = check;
    this.reversed =
        paid.entries().stream()
            .filter(entry -> entry.subsidy().equals(Reversal.SUBSIDY))
            .flatMap(entry -> entry.chain().earlier().stream())
            .collect(Collectors.toUnmodifiableSet());
    int batch = 0;
    for (Collection<? extends Claim> claims : history) {
      fold(claims, ++batch);
    }
  }

  Ledger revised() {
    return revised;
  }

  /** Why; empty where the claim would be rejected, or where nothing is otherwise. */
  Optional<Reason> reason(String claimId) {
    return Optional.ofNullable(reasons.get(claimId));
  }

  /** The entry of the claim; empty where the version that was paid would be rejected. */
  Optional<LedgerEntry> entry(LedgerEntry before) {
    return revised.entry(before.id()).filter(now -> now.hash().equals(before.hash()));
  }

  Rejection rejection(String claimId) {
    return Objects.requireNonNull(rejections.get(claimId), claimId);
  }

  private void fold(Collection<? extends Claim> claims, int batch) {
    WholeDraft draft = new WholeDraft(revised.withBatch(decider.decidedOn()));
    DoubledIds doubled = new DoubledIds(claims);
    for (Claim claim : claims.stream().sorted(ClaimOrder.CANONICAL).toList()) {
      if (!check.isTooLate(claim, batch)) {
        step(draft, claim, doubled, batch);
      }
    }
    revised = draft.isChanged() ? draft.ledger() : revised;
  }

  private void step(LedgerDraft draft, Claim claim, DoubledIds doubled, int batch) {
    boolean isKept = check.isKept(claim);
    try {
      doubled.refuse(claim);
      if (isKept) {
        withdraw(draft, claim);
      }
      Decision decision = decider.step(draft, claim);
      if (paid.entry(claim.id()).isEmpty()) {
        throw new HistoryException(Misfit.NO_ENTRY, claim.id(), batch);
      }
      if (isKept && !decision.settledBefore()) {
        explain(draft, claim, decision);
      }
    } catch (InvalidClaimException invalid) {
      if (isKept) {
        rejections.put(claim.id(), Rejection.of(invalid));
      }
    }
  }

  /**
   * An earlier version that would have been paid today was not: the ledger keeps this one, and no
   * reversal was needed for it. So nothing stands against it.
   */
  private void withdraw(LedgerDraft draft, Claim claim) {
    LedgerEntry earlier = draft.entry(claim.id());
    boolean isPaid = earlier != null && earlier.isFinal() && !isKept(earlier);
    if (isPaid && !reversed.contains(claim.id())) {
      draft.free(claim.id());
    }
  }

  private boolean isKept(LedgerEntry entry) {
    return paid.entry(entry.id()).filter(kept -> kept.hash().equals(entry.hash())).isPresent();
  }

  private void explain(LedgerDraft draft, Claim claim, Decision decision) {
    LedgerEntry before = paid.entry(claim.id()).orElseThrow();
    LedgerEntry now = Objects.requireNonNull(draft.entry(claim.id()));
    boolean isSame = before.outcome().equals(now.outcome()) && before.lines().equals(now.lines());
    if (isSame) {
      reasons.remove(claim.id());
    } else {
      List<UsedEdition> published =
          before.decidedOn().map(day -> decider.published(claim, day)).orElse(List.of());
      reasons.put(claim.id(), new Reason(decision, published));
    }
  }
}
