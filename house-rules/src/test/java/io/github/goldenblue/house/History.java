package io.github.goldenblue.house;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Batches as they come about: claims of which nothing is determined, the same determined beside
 * others, all of the first again, some taken back in part or in full, and some under their ids
 * again with other facts.
 *
 * @param batches in order, those that are settled in part or not at all among them
 * @param ledger what comes of them
 */
record History(List<List<Claim>> batches, Ledger ledger) {
  static History random(GoldenBlue goldenBlue, long seed, int size) {
    List<Claim> determined = Everything.CLAIMS.list(seed, size);
    List<Claim> open = Everything.CLAIMS.undetermined().list(seed, size / 2);
    History history = new History(List.of(), Ledger.EMPTY);
    for (List<Claim> batch : List.of(open, determined, open)) {
      history = history.with(goldenBlue, batch);
    }
    history = history.with(goldenBlue, history.reversals(new SplittableRandom(seed)));
    return history
        .with(goldenBlue, Everything.CLAIMS.list(seed + 1, size / 4))
        .with(goldenBlue, open);
  }

  private History with(GoldenBlue goldenBlue, List<Claim> batch) {
    List<List<Claim>> all = new ArrayList<>(batches);
    all.add(batch);
    return new History(all, goldenBlue.settle(ledger, batch).ledger());
  }

  private List<Claim> reversals(SplittableRandom random) {
    return ledger.entries().stream()
        .filter(entry -> random.nextInt(4) == 0 && entry.isPaid())
        .map(entry -> reversal(entry, random))
        .toList();
  }

  private static Claim reversal(LedgerEntry entry, SplittableRandom random) {
    Reversal.Builder reversal =
        Reversal.builder()
            .id("back-" + entry.id())
            .district(entry.district())
            .on(entry.on())
            .reverses(entry.id())
            .clause("P 四(三)");
    return random.nextBoolean()
        ? reversal.build()
        : reversal.payee(entry.lines().get(0).payee().id()).amount(Yuan.ofFen(1)).build();
  }
}
