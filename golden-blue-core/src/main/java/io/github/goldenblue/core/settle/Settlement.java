package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Assessor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Settles claims against a ledger: a pure fold in a fixed order. Nothing looks ahead, and nothing
 * that was decided is changed; what later knowledge would change, {@link #revise} tells.
 */
public final class Settlement {
  private final Decider decider;

  /**
   * A settlement of batches decided on one day.
   *
   * @param fingerprint the hash of a claim's canonical form
   * @param decidedOn the decision date; without one, every loaded edition is known
   */
  public Settlement(
      Assessor assessor, Function<Claim, String> fingerprint, Optional<LocalDate> decidedOn) {
    this.decider = new Decider(assessor, fingerprint, decidedOn);
  }

  /**
   * Decides one claim in the batch that the ledger has open.
   *
   * @param ledger begun with {@link Ledger#withBatch} for this settlement's decision date
   * @throws IllegalArgumentException if no batch was ever begun, or the last one for another date
   * @throws InvalidClaimException if the claim's input is wrong, or if the ledger holds another
   *     claim of this id that was paid
   */
  public Step step(Ledger ledger, Claim claim) {
    boolean isBegun =
        decider.decidedOn().isEmpty() || ledger.decidedOn().equals(decider.decidedOn());
    if (ledger.batches() == 0 || !isBegun) {
      throw new IllegalArgumentException(
          "no batch is begun for " + decider.decidedOn() + " in " + ledger);
    }
    WholeDraft draft = new WholeDraft(ledger);
    Decision decision = decider.step(draft, claim);
    return new Step(decision, draft.ledger());
  }

  /**
   * Decides a batch in the order of {@code on} and id, whatever order it comes in.
   *
   * @throws IllegalArgumentException if the decision date goes back behind an earlier batch's
   */
  public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
    List<Decision> decisions = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    Ledger after = settle(ledger, batch, decisions::add, rejections::add);
    return new SettledBatch(decisions, rejections, after);
  }

  /**
   * Decides a batch and hands out each decision as it falls, so that none need be kept.
   *
   * @return the ledger after the batch; the same one if the batch decided nothing new
   * @throws IllegalArgumentException if the decision date goes back behind an earlier batch's
   */
  public Ledger settle(
      Ledger ledger,
      Collection<? extends Claim> batch,
      Consumer<Decision> decisions,
      Consumer<Rejection> rejections) {
    WholeDraft draft = new WholeDraft(ledger.withBatch(decider.decidedOn()));
    DoubledIds doubled = new DoubledIds(batch);
    for (Claim claim : inOrder(batch)) {
      try {
        doubled.refuse(claim);
        decisions.accept(decider.step(draft, claim));
      } catch (InvalidClaimException invalid) {
        rejections.accept(Rejection.of(invalid));
      }
    }
    return draft.isChanged() ? draft.ledger() : ledger;
  }

  /**
   * Decides a batch of any size claim by claim, and keeps none of them: decisions, rejections and
   * ledger entries are handed out as they fall, and are what {@link #settle} makes of the batch.
   * What stays in memory is the ledger before, about 40 bytes for each id and each account, and
   * those entries that later claims of the batch go on from.
   *
   * <pre>{@code
   * StreamedBatch batch = settlement.stream(ledger, ids, decisions, rejections, entries);
   * inOrder.forEach(batch::next);
   * batch.ledger();
   * }</pre>
   *
   * @param ids of all claims that will come, gathered beforehand
   * @throws IllegalArgumentException if the decision date goes back behind an earlier batch's
   */
  public StreamedBatch stream(
      Ledger ledger,
      BatchIds ids,
      Consumer<Decision> decisions,
      Consumer<Rejection> rejections,
      EntrySink entries) {
    return new StreamedBatch(decider, ledger, ids, decisions, rejections, entries);
  }

  private static <C extends Claim> List<C> inOrder(Collection<C> batch) {
    return batch.stream().sorted(ClaimOrder.CANONICAL).toList();
  }

  /**
   * Decides a batch in parts, of which each is settled by a thread of its own; decisions,
   * rejections and ledger are what they are without.
   *
   * <pre>{@code
   * settlement.settleInParts(ledger, batch, 2, ForkJoinPool.commonPool());
   * }</pre>
   *
   * @param parts how many at most
   * @param executor where they are settled; it stays open
   * @throws IllegalArgumentException if {@code parts} is not one or more, or if the decision date
   *     goes back behind an earlier batch's
   */
  public SettledBatch settleInParts(
      Ledger ledger, Collection<? extends Claim> batch, int parts, Executor executor) {
    ledger.withBatch(decider.decidedOn());
    return new PartedBatch(this, ledger, inOrder(batch)).settled(parts, executor);
  }

  /**
   * All that deciding a claim can read or change in a ledger.
   *
   * @see SettlementPlan
   */
  public ClaimKeys keys(Ledger ledger, Claim claim) {
    return ClaimKeys.of(claim, entitled(claim), ledger.entryLayers()::get);
  }

  /** A claim that cannot be assessed takes nothing; what is wrong is said when it is decided. */
  private @Nullable Assessment entitled(Claim claim) {
    try {
      return claim instanceof Reversal ? null : decider.assess(claim);
    } catch (RuntimeException told) {
      return null;
    }
  }

  /**
   * Settles one part of a plan for a batch, as if the batch were begun with it.
   *
   * @param part the claims of the part, in any order
   * @param shared whether parts of the plan share an account; too many do no harm
   * @see SharedAccounts
   */
  public SettledPart settlePart(
      Ledger ledger, Collection<? extends Claim> part, Predicate<CapKey> shared) {
    Ledger begun = ledger.withBatch(decider.decidedOn());
    WatchedBalances balances = new WatchedBalances(new ListedBalances(begun), shared);
    LedgerDraft draft = new LedgerDraft(begun, balances);
    PartFold fold = new PartFold(decider, draft, balances, new DoubledIds(part));
    List<Decided> decided = new ArrayList<>(part.size());
    inOrder(part).forEach(claim -> decided.add(fold.next(claim)));
    return new SettledPart(decided, List.copyOf(draft.changed().values()));
  }

  /**
   * What comes out otherwise when all that was settled is folded anew from the empty ledger, each
   * claim with the editions known on this settlement's decision date; the order of the batches,
   * {@code on} and id stay. It pays nothing and leaves the ledger as it is.
   *
   * <pre>{@code
   * Revision revision = goldenBlue.settlement(Optional.of(today)).revise(ledger, history);
   * }</pre>
   *
   * @param paid the ledger as it is
   * @param history all batches that it came of, in order, each with its claims; gone through twice,
   *     so that batches can be read as they are needed
   * @throws HistoryException if history and ledger do not belong together
   * @throws IllegalArgumentException if the decision date lies before the ledger's, or a claim's
   *     subsidy is not loaded
   */
  public Revision revise(Ledger paid, Iterable<? extends Collection<? extends Claim>> history) {
    paid.withBatch(decider.decidedOn());
    HistoryCheck check = new HistoryCheck(paid, decider.fingerprint(), history);
    return new RevisedClaims(paid, new RevisionFold(decider, paid, check, history)).revision();
  }

  Optional<LocalDate> decidedOn() {
    return decider.decidedOn();
  }
}
