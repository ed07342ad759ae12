package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.MasterStudioClaim.Grant;
import io.github.goldenblue.awards.MasterStudioClaim.Level;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MasterStudioTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(Shangyu.GOLDEN_BLUE, MasterStudioTest.class, "master-studio.cases.json");
  }

  static MasterStudioClaim.Builder claim(Grant grant) {
    return MasterStudioClaim.builder()
        .id("M")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .studio("studio")
        .host(OrganisationId.of("host"))
        .leader(PersonId.of("leader"))
        .level(Level.DISTRICT)
        .grant(grant);
  }

  @Test
  void theLeaderHasThreeHundredForEachPerCentAndTheHostTheRest() {
    for (int percent = 1; percent <= 20; percent++) {
      Decision decision = BENCH.decide(claim(Grant.START_UP).leaderSharePercent(percent).build());
      assertThat(decision.amount()).isEqualTo(yuan(30_000));
      assertThat(decision.payments())
          .extracting(Payment::payee)
          .containsExactly(
              new Payee(Payee.Kind.PERSON, "leader"), new Payee(Payee.Kind.ORGANISATION, "host"));
      assertThat(decision.payments())
          .extracting(Payment::amount)
          .containsExactly(yuan(300L * percent), yuan(30_000 - 300L * percent));
    }
  }

  @Test
  void bothLinesTogetherTakeTheStartOnce() {
    Decision decision = BENCH.decide(claim(Grant.START_UP).leaderSharePercent(20).build());
    assertThat(decision.caps())
        .singleElement()
        .satisfies(use -> assertThat(use.cap()).isEqualTo("start-up-once"))
        .satisfies(use -> assertThat(use.taken()).isEqualTo(1))
        .satisfies(use -> assertThat(use.left()).isZero());
  }

  @Test
  void anExcellentAssessmentIsWorthTheSameAtBothLevels() {
    for (Level level : Level.values()) {
      assertThat(BENCH.decide(claim(Grant.EXCELLENT_ASSESSMENT).level(level).build()).amount())
          .isEqualTo(yuan(20_000));
    }
  }
}
