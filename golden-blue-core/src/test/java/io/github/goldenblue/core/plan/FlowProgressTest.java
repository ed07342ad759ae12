package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.Ratio;
import org.junit.jupiter.api.Test;

/** Goals for what comes about in the course of time: 365 people a year, and others. */
class FlowProgressTest {
  private static final int Y2022 = 0;
  private static final int Y2023 = 1;
  private static final int Y2024 = 2;

  @Test
  void exactlyReachedIsMetAndNothingIsLeft() {
    Progress met = Scoring.of("trained", "2022", 365).of("yearly", Y2022, "2022-12-31");
    assertThat(met.status()).isEqualTo(Status.MET);
    assertThat(met.left()).contains(Ratio.ZERO);
    assertThat(met.attainment()).contains(Ratio.of(1));
    assertThat(met.onPace()).contains(true);
  }

  @Test
  void oneShortOnTheLastDayIsMissed() {
    Progress missed = Scoring.of("trained", "2022", 364).of("yearly", Y2022, "2022-12-31");
    assertThat(missed.status()).isEqualTo(Status.MISSED);
    assertThat(missed.left()).contains(Ratio.of(1));
    assertThat(missed.attainment()).contains(Ratio.of(364, 365));
    assertThat(missed.onPace()).contains(false);
  }

  @Test
  void oneShortOnTheDayBeforeTheLastIsOnTrack() {
    Progress running = Scoring.of("trained", "2022", 364).of("yearly", Y2022, "2022-12-30");
    assertThat(running.status()).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void halfOfAYearAsksForTheElapsedDaysPart() {
    Scoring half = Scoring.of("trained", "2022-H1", 181);
    assertThat(half.of("yearly", Y2022, "2022-06-30").status()).isEqualTo(Status.ON_TRACK);
    Scoring less = Scoring.of("trained", "2022-H1", 180);
    assertThat(less.of("yearly", Y2022, "2022-06-30").status()).isEqualTo(Status.BEHIND);
  }

  @Test
  void aLeapYearHasOneDayMoreAmongWhichTheGoalIsSpread() {
    Scoring first = Scoring.of("trained", "2024", 1);
    assertThat(first.of("yearly", Y2024, "2024-01-01").onPace()).contains(true);
    Scoring all = Scoring.of("trained", "2024", 364);
    assertThat(all.of("yearly", Y2024, "2024-12-30").onPace()).contains(false);
    Scoring more = Scoring.of("trained", "2024-01", 59);
    assertThat(more.and("trained", "2024-02", 0).of("yearly", Y2024, "2024-02-29").status())
        .isEqualTo(Status.BEHIND);
    Scoring enough = Scoring.of("trained", "2024-01", 60).and("trained", "2024-02", 0);
    assertThat(enough.of("yearly", Y2024, "2024-02-29").status()).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void nothingObservedIsNoDataAndNotZero() {
    Progress none = new Scoring().of("yearly", Y2022, "2023-06-30");
    assertThat(none.status()).isEqualTo(Status.NO_DATA);
    assertThat(none.value()).isEmpty();
    assertThat(none.left()).isEmpty();
    assertThat(none.attainment()).isEmpty();
    assertThat(none.onPace()).isEmpty();
    assertThat(none.complete()).isFalse();
  }

  @Test
  void zeroObservedIsZeroAndNotNoData() {
    Progress zero = Scoring.of("trained", "2022", 0).of("yearly", Y2022, "2022-12-31");
    assertThat(zero.status()).isEqualTo(Status.MISSED);
    assertThat(zero.value()).contains(Ratio.ZERO);
  }

  @Test
  void whatBeginsAfterTheDayIsNotKnownYet() {
    Scoring later = Scoring.of("trained", "2022-07", 365);
    assertThat(later.of("yearly", Y2022, "2022-06-30").value()).isEmpty();
    assertThat(later.of("yearly", Y2022, "2022-07-01").value()).contains(Ratio.of(365));
  }

  @Test
  void aWindowThatHasNotBegunHasNoData() {
    Scoring early = Scoring.of("trained", "2023", 365);
    assertThat(early.of("yearly", Y2023, "2022-12-31").status()).isEqualTo(Status.NO_DATA);
  }

  @Test
  void aPeriodThatTheDayLiesInIsTheValueToDate() {
    Progress running = Scoring.of("trained", "2022", 100).of("yearly", Y2022, "2022-03-01");
    assertThat(running.complete()).isTrue();
    assertThat(running.status()).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void aGapMakesTheSumALowerBound() {
    Scoring gap = Scoring.of("trained", "2022-Q1", 200).and("trained", "2022-Q3", 100);
    Progress open = gap.of("yearly", Y2022, "2022-09-30");
    assertThat(open.status()).isEqualTo(Status.NO_DATA);
    assertThat(open.value()).contains(Ratio.of(300));
    assertThat(open.complete()).isFalse();
    assertThat(open.onPace()).contains(true);
    assertThat(gap.of("yearly", Y2022, "2022-12-31").onPace()).isEmpty();
  }

  @Test
  void aGapDoesNotTakeBackWhatIsReached() {
    Scoring gap = Scoring.of("trained", "2022-Q3", 365);
    assertThat(gap.of("yearly", Y2022, "2022-12-31").status()).isEqualTo(Status.MET);
  }

  @Test
  void daysMonthsQuartersAndHalvesAddUpWithoutAGap() {
    Scoring mixed =
        Scoring.of("trained", "2022-01", 1)
            .and("trained", "2022-H2", 2)
            .and("trained", "2022-Q2", 3)
            .and("trained", "2022-02", 4);
    for (int day = 1; day <= 31; day++) {
      mixed.and("trained", "2022-03-%02d".formatted(day), 10);
    }
    Progress whole = mixed.of("yearly", Y2022, "2022-12-31");
    assertThat(whole.complete()).isTrue();
    assertThat(whole.value()).contains(Ratio.of(320));
  }

  @Test
  void anAverageIsReachedOnlyByTheSumOfAllYears() {
    Scoring good = Scoring.of("trained", "2022", 200).and("trained", "2023", 99);
    Progress afterTwo = good.of("average", "2023-12-31");
    assertThat(afterTwo.status()).isEqualTo(Status.ON_TRACK);
    assertThat(afterTwo.window().goal()).isEqualTo(Ratio.of(300));
    assertThat(afterTwo.value()).contains(Ratio.of(299));
    assertThat(afterTwo.average()).contains(Ratio.of(299, 2));
    assertThat(good.and("trained", "2024", 1).of("average", "2024-01-01").status())
        .isEqualTo(Status.MET);
  }

  @Test
  void theAverageOfTheYearsBegunIsOfAnAverageOnly() {
    Scoring first = Scoring.of("trained", "2022", 100);
    assertThat(first.of("average", "2022-12-31").average()).contains(Ratio.of(100));
    assertThat(first.of("total", "2022-12-31").average()).isEmpty();
  }

  @Test
  void studiosOfTwoYearsCountTogetherAndTheOddYearOwesHalf() {
    Scoring studios = Scoring.of("studios", "2022", 3).and("studios", "2023", 7);
    Progress pair = studios.of("studios", 0, "2023-12-31");
    assertThat(pair.window().days()).hasToString("2022-01-01..2023-12-31");
    assertThat(pair.status()).isEqualTo(Status.MET);
    Progress odd = studios.and("studios", "2024", 5).of("studios", 1, "2024-12-31");
    assertThat(odd.window().days()).hasToString("2024-01-01..2024-12-31");
    assertThat(odd.window().goal()).isEqualTo(Ratio.of(5));
    assertThat(odd.status()).isEqualTo(Status.MET);
    assertThat(Scoring.of("studios", "2024", 4).of("studios", 1, "2024-12-31").status())
        .isEqualTo(Status.MISSED);
  }

  @Test
  void aRangeIsMetFromItsLowEndAndAboveItsHighEndStill() {
    assertThat(Scoring.of("pilots", "2022", 4).of("pilots", "2022-12-31").status())
        .isEqualTo(Status.ON_TRACK);
    assertThat(Scoring.of("pilots", "2022", 5).of("pilots", "2022-12-31").status())
        .isEqualTo(Status.MET);
    assertThat(Scoring.of("pilots", "2022", 11).of("pilots", "2022-12-31").status())
        .isEqualTo(Status.MET);
  }

  @Test
  void anApproximateGoalIsMetAtItsNumberAndMarked() {
    Progress met = Scoring.of("masters", "2022", 15).of("masters", "2022-12-31");
    assertThat(met.status()).isEqualTo(Status.MET);
    assertThat(met.target().goal().isApproximate()).isTrue();
    assertThat(Scoring.of("masters", "2022", 14).of("masters", "2022-12-31").status())
        .isNotEqualTo(Status.MET);
  }
}
