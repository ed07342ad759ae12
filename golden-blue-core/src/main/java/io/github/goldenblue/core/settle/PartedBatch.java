package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A batch that is settled in parts at the same time, and put together in the order of the law.
 *
 * @param settlement how a part is settled
 * @param before the ledger before the batch
 * @param inOrder the claims, in the order of the law
 */
record PartedBatch(Settlement settlement, Ledger before, List<? extends Claim> inOrder) {
  /** In at most so many parts, each on a thread of the executor. */
  SettledBatch settled(int parts, Executor executor) {
    List<List<ClaimKeys>> keys = each(slices(parts), this::keys, executor);
    List<ClaimKeys> all = keys.stream().flatMap(List::stream).toList();
    return settled(SettlementPlan.of(all, before::used).inAtMost(parts), executor);
  }

  /** As a plan for its claims says. */
  SettledBatch settled(SettlementPlan plan, Executor executor) {
    Set<CapKey> shared = plan.shared();
    return together(plan, each(plan.parts(), part -> settled(part, shared), executor));
  }

  private List<List<? extends Claim>> slices(int parts) {
    int size = inOrder.size();
    List<List<? extends Claim>> slices = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      long from = (long) size * i / parts;
      long until = (long) size * (i + 1) / parts;
      slices.add(inOrder.subList((int) from, (int) until));
    }
    return slices;
  }

  private List<ClaimKeys> keys(List<? extends Claim> slice) {
    List<ClaimKeys> keys = new ArrayList<>(slice.size());
    for (Claim claim : slice) {
      keys.add(settlement.keys(before, claim));
    }
    return keys;
  }

  private SettledPart settled(List<Integer> places, Set<CapKey> shared) {
    List<Claim> claims = new ArrayList<>(places.size());
    places.forEach(place -> claims.add(inOrder.get(place)));
    return settlement.settlePart(before, claims, shared::contains);
  }

  private SettledBatch together(SettlementPlan plan, List<SettledPart> parts) {
    Decided[] decided = new Decided[inOrder.size()];
    int[] partOf = new int[inOrder.size()];
    List<LedgerEntry> changes = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      List<Integer> places = plan.parts().get(part);
      for (int i = 0; i < places.size(); i++) {
        decided[places.get(i)] = parts.get(part).claims().get(i);
        partOf[places.get(i)] = part;
      }
      changes.addAll(parts.get(part).changes());
    }
    SharedAccounts shared = new SharedAccounts();
    List<Decided> told =
        IntStream.range(0, decided.length)
            .mapToObj(i -> shared.next(partOf[i], Objects.requireNonNull(decided[i])))
            .toList();
    return new SettledBatch(
        told.stream().flatMap(one -> one.decision().stream()).toList(),
        told.stream().flatMap(one -> one.rejection().stream()).toList(),
        changes.isEmpty() ? before : before.withBatch(settlement.decidedOn()).with(changes));
  }

  private static <T, R> List<R> each(Collection<T> things, Function<T, R> work, Executor executor) {
    List<CompletableFuture<R>> begun = new ArrayList<>();
    for (T thing : things) {
      begun.add(CompletableFuture.supplyAsync(() -> work.apply(thing), executor));
    }
    return begun.stream().map(PartedBatch::done).toList();
  }

  /** What failed on another thread fails as if it had failed on this one. */
  private static <R> R done(CompletableFuture<R> begun) {
    try {
      return begun.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
