package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.CompetitionPrizeClaim.Medal;
import io.github.goldenblue.awards.CompetitionPrizeClaim.RecipientKind;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetitionPrizeTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, CompetitionPrizeTest.class, "competition-prize.cases.json");
  }

  static CompetitionPrizeClaim.Builder claim(CompetitionLevel level, Medal medal) {
    return CompetitionPrizeClaim.builder()
        .id("P")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .competition("competition")
        .level(level)
        .medal(medal)
        .recipient("recipient")
        .recipientKind(RecipientKind.COMPETITOR);
  }

  @ParameterizedTest
  @CsvSource({"GOLD, 500000", "SILVER, 350000", "BRONZE, 250000", "EXCELLENCE, 150000"})
  void aMedalOfTheWorldsIsWorthTheSameToCompetitorAndTeam(Medal medal, int prize) {
    CompetitionPrizeClaim.Builder claim = claim(CompetitionLevel.WORLD, medal);
    Decision competitor = BENCH.decide(claim.build());
    Decision team = BENCH.decide(claim.recipientKind(RecipientKind.COACHING_TEAM).build());
    assertThat(competitor.amount()).isEqualTo(yuan(prize));
    assertThat(team.amount()).isEqualTo(yuan(prize));
    assertThat(competitor.payments().get(0).payee())
        .isEqualTo(new Payee(Payee.Kind.PERSON, "recipient"));
    assertThat(team.payments().get(0).payee()).isEqualTo(new Payee(Payee.Kind.TEAM, "recipient"));
  }

  @Test
  void onlyTheWorldsMedalsArePaid() {
    for (CompetitionLevel level : CompetitionLevel.values()) {
      for (Medal medal : Medal.values()) {
        assertThat(BENCH.isRefused(claim(level, medal).build()))
            .isEqualTo(level != CompetitionLevel.WORLD);
      }
    }
  }
}
