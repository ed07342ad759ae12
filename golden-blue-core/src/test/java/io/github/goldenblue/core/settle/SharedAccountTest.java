package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What parts that are settled apart learn of each other afterwards. */
class SharedAccountTest {
  @Test
  void eachPartIsToldWhatTheOthersTookAndFreed() {
    SharedAccount<String> account = new SharedAccount<>();
    account.add("a", 5);
    account.add("b", 7);
    account.add("a", -2);
    account.addAlone(100);
    assertThat(account.ofAll()).isEqualTo(110);
    assertThat(account.ofOthers("a")).isEqualTo(107);
    assertThat(account.ofOthers("b")).isEqualTo(103);
    assertThat(account.ofOthers("c")).isEqualTo(110);
  }

  @Test
  void aDecisionTellsWhatOthersUsedOfEachCap() {
    Decision decision = decision(new Outcome.Refused(List.of("late")), use("a", 3), use("b", 4));
    Decision after = SharedAccounts.afterMore(decision, new long[] {0, 2});
    assertThat(after.caps()).containsExactly(use("a", 3), use("b", 6));
    assertThat(after.outcome()).isEqualTo(decision.outcome());
  }

  @Test
  void whoIsExhaustedIsToldOfEveryCapThatIsFullByThen() {
    Outcome byFirst = Outcome.Exhausted.among(List.of(use("a", 10), use("b", 4)), List.of());
    Decision decision = decision(byFirst, use("a", 10), use("b", 4));
    Decision after = SharedAccounts.afterMore(decision, new long[] {0, 6});
    assertThat(((Outcome.Exhausted) decision.outcome()).by()).containsExactly(use("a", 10));
    assertThat(((Outcome.Exhausted) after.outcome()).by())
        .containsExactly(use("a", 10), use("b", 10));
  }

  @Test
  void aDecisionStaysWhereNobodyUsedMore() {
    Decision decision = decision(new Outcome.Refused(List.of("late")), use("a", 3));
    assertThat(SharedAccounts.afterMore(decision, new long[1])).isSameAs(decision);
  }

  @Test
  void thereIsOneAmountForEachCap() {
    Decision decision = decision(new Outcome.Refused(List.of("late")), use("a", 3));
    assertThatThrownBy(() -> SharedAccounts.afterMore(decision, new long[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 amounts for 1 caps");
  }

  @Test
  void whatWasUsedLeavesLessRoomAndWhatWasFreedNotMore() {
    Demand demand = new Demand(new CapKey("330604", "a", List.of(), "2023"), 5, 12);
    assertThat(demand.room(0)).isEqualTo(12);
    assertThat(demand.room(20)).isEqualTo(-8);
    assertThat(demand.room(-3)).isEqualTo(12);
  }

  private static CapUse use(String cap, long usedBefore) {
    return new CapUse(cap, List.of("A"), "2023", CapUnit.OCCURRENCES, 10, usedBefore, 0);
  }

  private static Decision decision(Outcome outcome, CapUse... caps) {
    return Decision.builder().claimId("c").subsidy("bonus").outcome(outcome).addCaps(caps).build();
  }
}
