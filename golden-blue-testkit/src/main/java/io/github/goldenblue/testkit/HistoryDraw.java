package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Draws the batches of one history, each against the ledger that those before it leave. */
final class HistoryDraw {
  private static final int MOST = 9;
  private static final int LOOK = 3;

  private final SplittableRandom random;
  private final List<RandomClaims> sources;
  private final GoldenBlue goldenBlue;
  private final List<List<Claim>> batches = new ArrayList<>();

  /** The claim that was decided last under each id. */
  private final Map<String, Claim> decided = new LinkedHashMap<>();

  private Ledger ledger = Ledger.EMPTY;
  private long number;

  HistoryDraw(long seed, List<RandomClaims> sources) {
    this.random = new SplittableRandom(seed);
    this.sources = sources;
    this.goldenBlue = sources.get(0).goldenBlue();
  }

  History history() {
    return new History(batches);
  }

  /** One more batch; now and then it is looked at while it is drawn, and goes on from itself. */
  void batch() {
    Map<String, Claim> batch = new LinkedHashMap<>();
    int size = 2 + random.nextInt(MOST);
    Ledger seen = ledger;
    while (batch.size() < size) {
      Claim claim = next(seen);
      batch.putIfAbsent(claim.id(), claim);
      if (random.nextInt(LOOK) == 0) {
        seen = settle(batch);
      }
    }
    ledger = settle(batch);
    batches.add(List.copyOf(batch.values()));
  }

  private Ledger settle(Map<String, Claim> batch) {
    SettledBatch settled = goldenBlue.settle(ledger, batch.values());
    for (Decision decision : settled.decisions()) {
      Claim claim = batch.get(decision.claimId());
      if (claim != null) {
        decided.put(claim.id(), claim);
      }
    }
    return settled.ledger();
  }

  private Claim next(Ledger seen) {
    RandomClaims source = sources.get(random.nextInt(sources.size()));
    String id = Pools.claimId(random, number++);
    FollowUps follow = new FollowUps(goldenBlue, random, seen, decided, source.lastDay());
    int kind = random.nextInt(20);
    Optional<? extends Claim> claim =
        kind < 7
            ? Optional.empty()
            : kind < 11
                ? follow.goingOn(id)
                : kind < 14
                    ? follow.returning()
                    : kind < 18
                        ? new ReversalDraw(goldenBlue, random, seen).next(id)
                        : follow.again(id);
    return claim.<Claim>map(one -> one).orElseGet(() -> source.next(random.split(), number++));
  }
}
