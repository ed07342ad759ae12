package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The laws hold of what is loaded, on claims that meet every kind of outcome. */
class LawsHoldTest {
  private static final int LISTS = 60;

  @Test
  void everyLawHoldsOfTheToy() {
    Laws laws = Laws.of(Toy.GOLDEN_BLUE);
    for (int seed = 0; seed < LISTS; seed++) {
      laws.all(Toy.CLAIMS.list(seed, 1 + seed % 50));
    }
  }

  @Test
  void theClaimsMeetEveryOutcome() {
    Map<OutcomeKind, Integer> met = new EnumMap<>(OutcomeKind.class);
    for (int seed = 0; seed < LISTS; seed++) {
      for (Decision decision :
          Toy.GOLDEN_BLUE.settle(Ledger.EMPTY, Toy.CLAIMS.list(seed, 40)).decisions()) {
        met.merge(decision.outcome().kind(), 1, Integer::sum);
      }
    }
    assertThat(met).containsOnlyKeys(OutcomeKind.values());
    assertThat(met.values()).allMatch(times -> times > LISTS, "more than one in a list: " + met);
  }
}
