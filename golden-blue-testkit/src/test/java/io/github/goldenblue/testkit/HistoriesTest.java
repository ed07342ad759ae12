package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The laws hold along a ledger whatever follows, settles, returns or is taken back. More histories
 * by {@code -Dgolden-blue.histories=2000}, others by {@code -Dgolden-blue.first-history=100000}.
 */
class HistoriesTest {
  private static final int HISTORIES = Integer.getInteger("golden-blue.histories", 6);
  private static final int FIRST = Integer.getInteger("golden-blue.first-history", 0);

  private static final int MET_IN = 20;
  private static final int OFTEN = 2;
  private static final MetInHistories MET = met();

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first advance GRANTED",
        "first start GRANTED",
        "follower GRANTED",
        "follower NEEDS_DETERMINATION",
        "follower EXHAUSTED",
        "settlement GRANTED",
        "settlement NEEDS_DETERMINATION",
        "settlement that pays",
        "settlement with recovery",
        "returned GRANTED",
        "returned NEEDS_DETERMINATION",
        "replayed",
        "reversal of all",
        "reversal of units",
        "reversal of amount",
        "reversal of some",
        "reversal of the claim",
        "reversal on a ground",
        "reversal by a clause",
        "rejected for sequel.follows",
        "rejected for sequel.settles",
        "rejected for reverses",
        "rejected for units",
        "rejected for amount",
        "rejected for id"
      })
  void historiesMeetItOften(String what) {
    assertThat(MET.of(what)).as(what + " in " + MET).isGreaterThanOrEqualTo(OFTEN);
  }

  private static MetInHistories met() {
    MetInHistories met = new MetInHistories();
    for (GoldenBlue goldenBlue : MoneyToy.ALL) {
      RandomClaims claims = MoneyToy.claims(goldenBlue);
      for (int seed = 0; seed < MET_IN; seed++) {
        met.look(goldenBlue, claims.history(seed, 5));
      }
    }
    return met;
  }

  private static void check(GoldenBlue goldenBlue, History history, String which) {
    try {
      Laws.of(goldenBlue).histories().all(history);
    } catch (BrokenLaw broken) {
      throw new AssertionError(which, broken);
    }
  }
}
