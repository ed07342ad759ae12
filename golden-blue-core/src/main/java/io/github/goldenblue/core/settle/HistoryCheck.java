package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.HistoryException.Misfit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Holds a history against the ledger that came of it. Of each claim the ledger keeps the last
 * version that was decided; it must stand in the history, and its batches must come in the ledger's
 * order.
 */
final class HistoryCheck {
  private final Ledger paid;
  private final Function<Claim, String> fingerprint;
  private final Map<String, Span> kept = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  /** The first and the last batch that holds a version. */
  private record Span(int first, int last) {
    Span until(Span later) {
      return new Span(first, later.last);
    }
  }

  /**
   * Goes through the history once.
   *
   * @throws HistoryException if it does not fit
   */
  HistoryCheck(
      Ledger paid,
      Function<Claim, String> fingerprint,
      Iterable<? extends Collection<? extends Claim>> history) {
    this.paid = paid;
    this.fingerprint = fingerprint;
    int batch = 0;
    for (Collection<? extends Claim> claims : history) {
      note(claims, ++batch);
    }
    paid.entries().forEach(this::requireClaim);
    requireOrder();
  }

  /** Whether the ledger keeps this version of the claim. */
  boolean isKept(Claim claim) {
    return paid.entry(claim.id())
        .filter(entry -> entry.hash().hex().equals(fingerprint.apply(claim)))
        .isPresent();
  }

  /**
   * Whether the claim comes after the version that the ledger keeps: then it was rejected, as what
   * was paid stood against it.
   */
  boolean isTooLate(Claim claim, int batch) {
    Span span = kept.get(claim.id());
    return span != null && batch > span.last && !isKept(claim);
  }

  private void note(Collection<? extends Claim> claims, int batch) {
    DoubledIds doubled = new DoubledIds(claims);
    for (Claim claim : claims) {
      if (!isKept(claim)) {
        others.add(claim.id());
      } else if (!doubled.isOf(claim)) {
        kept.merge(claim.id(), new Span(batch, batch), Span::until);
      }
    }
  }

  private void requireClaim(LedgerEntry entry) {
    if (!kept.containsKey(entry.id())) {
      Misfit misfit = others.contains(entry.id()) ? Misfit.OTHER_CLAIM : Misfit.NO_CLAIM;
      throw new HistoryException(misfit, entry.id(), entry.batch());
    }
  }

  /** Of a version that stands in several batches it cannot be told which one decided it. */
  private void requireOrder() {
    TreeMap<Integer, LedgerEntry> byBatch = new TreeMap<>();
    for (LedgerEntry entry : paid.entries()) {
      Span span = kept.get(entry.id());
      if (span != null && span.first == span.last) {
        LedgerEntry first = byBatch.computeIfAbsent(span.first, any -> entry);
        requireOrder(first.batch() == entry.batch(), entry, span.first);
      }
    }
    int latest = 0;
    for (Map.Entry<Integer, LedgerEntry> batch : byBatch.entrySet()) {
      requireOrder(batch.getValue().batch() > latest, batch.getValue(), batch.getKey());
      latest = batch.getValue().batch();
    }
  }

  private static void requireOrder(boolean holds, LedgerEntry entry, int batch) {
    if (!holds) {
      throw new HistoryException(Misfit.ORDER, entry.id(), batch);
    }
  }
}
