package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchOrderTest {
  private final Settling settling = new Settling(Books.usual());

  @Test
  void theBatchSettlesByOnAndThenById() {
    List<Decision> decisions =
        settling.batch(full("b", "2022-06-02"), full("a", "2022-06-02"), full("z", "2022-06-01"));
    assertThat(decisions).extracting(Decision::claimId).containsExactly("z", "a", "b");
    assertThat(paid(decisions.get(0))).isEqualTo(Yuan.of(100_000));
    assertThat(decisions.get(1).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void idsAreOrderedByCodePointAndNotByUtf16() {
    List<Decision> decisions =
        settling.batch(full("\uD83D\uDE00", "2022-06-01"), full("\uFF5E", "2022-06-01"));
    assertThat(decisions).extracting(Decision::claimId).containsExactly("\uFF5E", "\uD83D\uDE00");
  }

  @Test
  void everyPermutationGivesTheSame() {
    List<BonusClaim> claims = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      claims.add(
          BonusClaim.like("c" + i).on("2022-06-0" + (1 + i % 3)).heads(50).at("600").build());
    }
    SettledBatch sorted = Books.usual().settle(Ledger.EMPTY, claims);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(Books.usual().settle(Ledger.EMPTY, claims)).isEqualTo(sorted);
    }
  }

  @Test
  void aLateClaimTakesWhatIsLeftOfItsYearAndDisplacesNobody() {
    settling.batch(BonusClaim.like("feb").on("2022-02-01").heads(120).at("800").build());
    List<Decision> march =
        settling.batch(
            BonusClaim.like("mar").on("2022-03-01").heads(10).at("800").build(),
            BonusClaim.like("late").on("2022-02-02").heads(10).at("500").build());
    assertThat(march).extracting(Decision::claimId).containsExactly("late", "mar");
    assertThat(march).extracting(Settling::paid).containsExactly(Yuan.of(4_000), Yuan.ZERO);
  }

  @Test
  void twoClaimsOfOneIdInABatchAreBothRejected() {
    List<Decision> decisions =
        settling.batchOn(
            null, full("a", "2022-06-01"), full("b", "2022-06-02"), full("a", "2022-07-01"));
    assertThat(decisions).extracting(Decision::claimId).containsExactly("b");
    assertThat(settling.rejections()).extracting(Rejection::claimId).containsExactly("a", "a");
    assertThat(settling.rejections().get(0).faults()).extracting(Fault::path).containsExactly("id");
    assertThat(settling.ledger().entry("a")).isEmpty();
  }

  @Test
  void theDecisionDateNeverGoesBack() {
    settling.batchOn("2022-07-01", full("a", "2022-06-01"));
    assertThatThrownBy(() -> settling.batchOn("2022-06-30", full("b", "2022-06-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-06-30")
        .hasMessageContaining("2022-07-01");
    settling.batchOn("2022-07-01", full("b", "2022-06-01"));
    settling.batch(full("c", "2022-06-01"));
    assertThat(settling.ledger().decidedOn()).hasToString("Optional[2022-07-01]");
    assertThat(settling.ledger().batches()).isEqualTo(3);
  }

  @Test
  void settlingInTwoBatchesInOrderIsSettlingInOne() {
    Settling two = new Settling(Books.usual());
    two.batch(full("a", "2022-06-01"));
    Decision second = two.one(full("b", "2022-06-02"));
    List<Decision> one = settling.batch(full("b", "2022-06-02"), full("a", "2022-06-01"));
    assertThat(one.get(1)).isEqualTo(second);
  }

  private static BonusClaim full(String id, String on) {
    return BonusClaim.like(id).on(on).heads(125).at("800").build();
  }
}
