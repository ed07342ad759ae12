package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.OutcomeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {
  private static final Bench BENCH = Bench.of(Toy.GOLDEN_BLUE);
  private static final List<Claim> CLAIMS = Toy.CLAIMS.only("outing").list(1, 100);

  @Test
  void whatIsDueIsTheSumOfItsItems() {
    for (Claim claim : CLAIMS) {
      assertThat(BENCH.due(claim))
          .isEqualTo(
              BENCH
                  .due(claim, "fee")
                  .plus(BENCH.due(claim, "month"))
                  .plus(BENCH.due(claim, "insurance")));
    }
  }

  @Test
  void aClaimIsDecidedByItselfAndABatchTogether() {
    for (Claim claim : CLAIMS) {
      boolean isRefused = BENCH.decide(claim).outcome().kind() == OutcomeKind.REFUSED;
      assertThat(isRefused).isEqualTo(BENCH.isRefused(claim));
    }
    assertThat(BENCH.settle(CLAIMS)).hasSize(100);
    assertThat(BENCH.granted(CLAIMS))
        .isNotEmpty()
        .allMatch(decision -> decision.outcome().kind() == OutcomeKind.GRANTED);
  }

  @Test
  void aClaimThatIsRejectedIsNotPassedOver() {
    List<Claim> twice = List.of(CLAIMS.get(0), CLAIMS.get(0));
    assertThatThrownBy(() -> BENCH.settle(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(CLAIMS.get(0).id());
  }

  @Test
  void yuanAreWhole() {
    assertThat(Bench.yuan(5).isExact()).isTrue();
    assertThat(Bench.yuan(5, 6).contains(Bench.yuan(6).low())).isTrue();
  }
}
