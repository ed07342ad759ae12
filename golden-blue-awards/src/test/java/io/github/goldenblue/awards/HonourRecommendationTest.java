package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.HonourRecommendation.honoursFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.HonourRecommendation.Condition;
import io.github.goldenblue.awards.HonourRecommendation.Honour;
import io.github.goldenblue.awards.HonourRecommendation.Merit;
import io.github.goldenblue.core.plan.Entitlement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HonourRecommendationTest {
  @ParameterizedTest
  @EnumSource(names = ".*_COMPETITION", mode = Mode.MATCH_ALL)
  void competitorsOfAnyLevelWhoMeetTheConditionsMayReceiveTwoHonours(Merit merit) {
    assertThat(Rights.grants(honoursFor(merit)))
        .containsExactly(Honour.TECHNICAL_EXPERT, Honour.YOUNG_POST_EXPERT);
    for (Entitlement<Honour> honour : Rights.answers(honoursFor(merit))) {
      assertThat(honour.requires()).containsExactly(Condition.MEETS_CONDITIONS);
      assertThat(honour.clauses()).hasToString("[虞区人领〔2022〕3号 三(二)10]");
    }
  }

  @ParameterizedTest
  @EnumSource(names = ".*_CRAFTSMAN", mode = Mode.MATCH_ALL)
  void craftsmenOfEveryTierAreRecommendedFirstForFiveHonours(Merit merit) {
    assertThat(Rights.grants(honoursFor(merit)))
        .containsExactly(
            Honour.TECHNICAL_EXPERT,
            Honour.MODEL_WORKER,
            Honour.ADVANCED_WORKER,
            Honour.RED_BANNER_HOLDER,
            Honour.YOUNG_POST_EXPERT);
    for (Entitlement<Honour> honour : Rights.answers(honoursFor(merit))) {
      assertThat(honour.requires()).isEmpty();
      assertThat(honour.clauses()).hasToString("[虞区人领〔2022〕3号 三(五)18]");
    }
  }
}
