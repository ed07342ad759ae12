package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import org.junit.jupiter.api.Test;

/**
 * The laws hold along a ledger whatever follows, settles, returns or is taken back. More histories
 * by {@code -Dgolden-blue.histories=2000}, others by {@code -Dgolden-blue.first-history=100000}.
 */
class HistoriesTest {
  private static final int HISTORIES = Integer.getInteger("golden-blue.histories", 40);
  private static final int FIRST = Integer.getInteger("golden-blue.first-history", 0);

  @Test
  void everyLawHolds() {
    for (int book = 0; book < MoneyToy.ALL.size(); book++) {
      GoldenBlue goldenBlue = MoneyToy.ALL.get(book);
      RandomClaims claims = MoneyToy.claims(goldenBlue);
      for (int seed = FIRST; seed < FIRST + HISTORIES; seed++) {
        check(goldenBlue, claims.history(seed, 1 + seed % 6), "book " + book + ", history " + seed);
      }
    }
  }

  private static void check(GoldenBlue goldenBlue, History history, String which) {
    try {
      Laws.of(goldenBlue).histories().all(history);
    } catch (BrokenLaw broken) {
      throw new AssertionError(which, broken);
    }
  }
}
