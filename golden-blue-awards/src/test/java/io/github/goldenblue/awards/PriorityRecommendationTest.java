package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.PriorityRecommendation.ranksFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.PriorityRecommendation.Candidate;
import io.github.goldenblue.awards.PriorityRecommendation.Condition;
import io.github.goldenblue.awards.PriorityRecommendation.Rank;
import io.github.goldenblue.core.plan.Entitlement;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityRecommendationTest {
  @ParameterizedTest
  @CsvSource({
    "ENTERPRISE_TRAINING_CENTRE, SECTOR_TRAINING_BASE, 三(二)11",
    "CITY_CRAFTSMAN, ZHEJIANG_CRAFTSMAN, 三(四)14",
    "CITY_YOUNG_CRAFTSMAN, ZHEJIANG_YOUNG_CRAFTSMAN, 三(四)14",
    "ENTERPRISE_STUDIO, DISTRICT_STUDIO, 三(四)15",
  })
  void everyCandidateIsRecommendedForOneRank(Candidate candidate, Rank rank, String article) {
    assertThat(Rights.grants(ranksFor(candidate))).containsExactly(rank);
    assertThat(Rights.clauses(ranksFor(candidate))).isEqualTo("[虞区人领〔2022〕3号 " + article + "]");
  }

  @Test
  void aTrainingCentreMustMeetAllThreeConditions() {
    Entitlement<Rank> centre =
        Rights.answers(ranksFor(Candidate.ENTERPRISE_TRAINING_CENTRE)).get(0);
    EnumSet<Condition> three =
        EnumSet.of(
            Condition.COMPLETE_FACILITIES,
            Condition.MEETS_SECTOR_NEED,
            Condition.TRAINS_FOR_PUBLIC);
    assertThat(centre.unmet(three)).isEmpty();
    for (Condition missing : three) {
      EnumSet<Condition> two = EnumSet.copyOf(three);
      two.remove(missing);
      assertThat(centre.unmet(two)).containsExactly(missing);
    }
  }

  @Test
  void aStudioIsChosenOnMeritAndCraftsmenAreRecommendedAsTheyAre() {
    assertThat(Rights.answers(ranksFor(Candidate.ENTERPRISE_STUDIO)).get(0).requires())
        .containsExactly(Condition.CHOSEN_ON_MERIT);
    assertThat(Rights.answers(ranksFor(Candidate.CITY_CRAFTSMAN)).get(0).requires()).isEmpty();
    assertThat(Rights.answers(ranksFor(Candidate.CITY_YOUNG_CRAFTSMAN)).get(0).requires())
        .isEmpty();
  }
}
