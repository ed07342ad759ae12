package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * How a batch falls into parts that can be settled apart (design, 6.8): no two of them share an id,
 * a relation, or an account that runs short. An account runs short if all that is asked of it,
 * bands at their high ends, is more than is left; any other trims nobody, and so connects nobody.
 *
 * <p>Any parts together are again a part. What several parts take of an account that does not run
 * short is known only when all are settled: {@link SharedAccounts} then sets right what decisions
 * say was used before.
 */
public final class SettlementPlan {
  private final List<ClaimKeys> claims;
  private final List<List<Integer>> parts;

  private SettlementPlan(List<ClaimKeys> claims, List<List<Integer>> parts) {
    this.claims = claims;
    this.parts = parts;
  }

  /**
   * The finest plan.
   *
   * @param claims the keys of the claims of a batch, in the order of the law
   * @param used what the ledger before the batch has used of an account
   */
  public static SettlementPlan of(List<ClaimKeys> claims, ToLongFunction<CapKey> used) {
    Accounts accounts = new Accounts();
    for (int i = 0; i < claims.size(); i++) {
      accounts.add(claims.get(i), i);
    }
    Components components = new Components(claims.size());
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String id : claims.get(i).ids()) {
        Integer first = ids.putIfAbsent(id, i);
        components.join(i, first == null ? i : first);
      }
      for (int other : accounts.binding(claims.get(i), used)) {
        components.join(i, other);
      }
    }
    return new SettlementPlan(List.copyOf(claims), components.all());
  }

  /**
   * The parts, each the places of its claims in the order of the law, from 0; together every claim
   * once.
   */
  public List<List<Integer>> parts() {
    return parts;
  }

  /**
   * The same with parts put together, so that there are no more than so many, of like size.
   *
   * @throws IllegalArgumentException if {@code most} is not one or more
   */
  public SettlementPlan inAtMost(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a plan in " + most + " parts, expected one or more");
    }
    if (parts.size() <= most) {
      return this;
    }
    PriorityQueue<List<Integer>> bundles =
        new PriorityQueue<>(
            Comparator.<List<Integer>>comparingInt(List::size)
                .thenComparing(bundle -> bundle.isEmpty() ? -1 : bundle.get(0)));
    IntStream.range(0, most).forEach(unused -> bundles.add(new ArrayList<>()));
    parts.stream()
        .sorted(Comparator.<List<Integer>>comparingInt(List::size).reversed())
        .forEach(
            part -> {
              List<Integer> least = Objects.requireNonNull(bundles.poll());
              least.addAll(part);
              bundles.add(least);
            });
    return new SettlementPlan(
        claims, bundles.stream().map(bundle -> bundle.stream().sorted().toList()).toList());
  }

  /** The accounts that claims of several parts take of or free, and that do not run short. */
  public Set<CapKey> shared() {
    Map<CapKey, Integer> seen = new HashMap<>();
    Set<CapKey> shared = new HashSet<>();
    for (int part = 0; part < parts.size(); part++) {
      for (int place : parts.get(part)) {
        for (Demand demand : claims.get(place).demands()) {
          Integer before = seen.putIfAbsent(demand.key(), part);
          if (before != null && before != part) {
            shared.add(demand.key());
          }
        }
      }
    }
    return shared;
  }
}
