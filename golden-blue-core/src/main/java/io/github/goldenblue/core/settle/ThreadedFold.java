package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Folds a batch on several threads: so many claims at a time are assessed, parted by a plan,
 * settled part by part, and handed out in the order of the law. While the caller takes decisions,
 * the next claims are assessed.
 */
final class ThreadedFold {
  private static final int AT_ONCE = Integer.getInteger("gb.n", 8192);
  private static final int SLICES_A_THREAD = 4;

  private final Settlement settlement;
  private final LedgerDraft draft;
  private final DoubledIds doubled;
  private final int threads;

  ThreadedFold(Settlement settlement, LedgerDraft draft, DoubledIds doubled, int threads) {
    this.settlement = settlement;
    this.draft = draft;
    this.doubled = doubled;
    this.threads = threads;
  }

  void settle(
      List<? extends Claim> inOrder, Consumer<Decision> decisions, Consumer<Rejection> rejections) {
    try (Workers workers = new Workers(threads)) {
      Workers.Begun<List<Assessed>> begun = assess(workers, inOrder, 0);
      for (int from = 0; from < inOrder.size(); from += AT_ONCE) {
        List<Assessed> claims = begun.done().stream().flatMap(List::stream).toList();
        List<Decided> decided = settle(workers, claims);
        begun = assess(workers, inOrder, from + AT_ONCE);
        for (Decided one : decided) {
          one.decision().ifPresent(decisions);
          one.rejection().ifPresent(rejections);
        }
      }
    }
  }

  private Workers.Begun<List<Assessed>> assess(
      Workers workers, List<? extends Claim> inOrder, int from) {
    int until = Math.min(inOrder.size(), from + AT_ONCE);
    int slice = Math.max(1, AT_ONCE / (threads * SLICES_A_THREAD));
    List<List<? extends Claim>> slices = new ArrayList<>();
    for (int start = from; start < until; start += slice) {
      slices.add(inOrder.subList(start, Math.min(until, start + slice)));
    }
    return workers.begin(slices, this::assessed);
  }

  private List<Assessed> assessed(List<? extends Claim> claims) {
    List<Assessed> assessed = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      assessed.add(settlement.assessed(claim, draft::entry));
    }
    return assessed;
  }

  private List<Decided> settle(Workers workers, List<Assessed> claims) {
    List<ClaimKeys> keys = claims.stream().map(Assessed::keys).toList();
    SettlementPlan plan = SettlementPlan.of(keys, draft::used).inAtMost(threads);
    Set<CapKey> shared = plan.shared();
    List<SettledApart> parts =
        workers.begin(plan.parts(), part -> settle(part, claims, shared)).done();
    parts.forEach(part -> draft.add(part.draft()));
    return together(parts, claims.size());
  }

  /** One part after another thread settled it. */
  private record SettledApart(List<Integer> places, List<Decided> decided, LedgerDraft draft) {}

  private SettledApart settle(List<Integer> places, List<Assessed> claims, Set<CapKey> shared) {
    LedgerDraft ofPart = draft.ofPart(shared);
    PartFold fold = new PartFold(settlement, ofPart, doubled);
    List<Decided> decided = new ArrayList<>(places.size());
    for (int place : places) {
      decided.add(fold.next(claims.get(place)));
    }
    return new SettledApart(places, decided, ofPart);
  }

  /** All of them in the order of the law, each with what claims of other parts took before it. */
  private static List<Decided> together(List<SettledApart> parts, int size) {
    Decided[] decided = new Decided[size];
    int[] partOf = new int[size];
    for (int part = 0; part < parts.size(); part++) {
      List<Integer> places = parts.get(part).places();
      for (int i = 0; i < places.size(); i++) {
        decided[places.get(i)] = parts.get(part).decided().get(i);
        partOf[places.get(i)] = part;
      }
    }
    SharedAccounts shared = new SharedAccounts(parts.size());
    List<Decided> together = new ArrayList<>(size);
    for (int place = 0; place < size; place++) {
      together.add(shared.next(partOf[place], Objects.requireNonNull(decided[place])));
    }
    return together;
  }
}
