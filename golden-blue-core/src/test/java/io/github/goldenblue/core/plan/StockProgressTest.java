package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.Ratio;
import org.junit.jupiter.api.Test;

/** Goals for what is there on a day: 150 enterprises on file, 35 % of the employed skilled. */
class StockProgressTest {
  @Test
  void theLatestDayCountsAndDaysNeverAddUp() {
    Scoring filed = Scoring.of("filed", "2022-06-30", 100).and("filed", "2022", 90);
    assertThat(filed.of("filed", "2022-12-31").value()).contains(Ratio.of(90));
  }

  @Test
  void aPeriodSaysHowItStoodOnItsLastDay() {
    Scoring filed = Scoring.of("filed", "2022-Q2", 70).and("filed", "2022-06-29", 60);
    assertThat(filed.of("filed", "2022-12-31").value()).contains(Ratio.of(70));
  }

  @Test
  void aStockIsOnPaceAlongTheLineFromZero() {
    assertThat(Scoring.of("filed", "2022", 50).of("filed", "2022-12-31").status())
        .isEqualTo(Status.ON_TRACK);
    assertThat(Scoring.of("filed", "2022", 49).of("filed", "2022-12-31").status())
        .isEqualTo(Status.BEHIND);
  }

  @Test
  void aShareComparesBothNumbersOfOneDay() {
    Scoring share = Scoring.of("skilled", "2023", 350).and("employed", "2023", 1000);
    Progress met = share.of("share", "2023-12-31");
    assertThat(met.value()).contains(Ratio.of(7, 20));
    assertThat(met.status()).isEqualTo(Status.MET);
    assertThat(met.onPace()).isEmpty();
  }

  @Test
  void aShareOneShortIsBehindWhileTheWindowRunsAndMissedAfterwards() {
    Scoring share = Scoring.of("skilled", "2023", 349).and("employed", "2023", 1000);
    Progress behind = share.of("share", "2024-12-30");
    assertThat(behind.status()).isEqualTo(Status.BEHIND);
    assertThat(behind.onPace()).isEmpty();
    assertThat(behind.left()).contains(Ratio.of(1, 1000));
    assertThat(share.of("share", "2024-12-31").status()).isEqualTo(Status.MISSED);
  }

  @Test
  void aShareTakesTheLatestDayThatBothNumbersHave() {
    Scoring share =
        Scoring.of("skilled", "2022", 400)
            .and("employed", "2022", 1000)
            .and("skilled", "2023", 100);
    assertThat(share.of("share", "2023-12-31").value()).contains(Ratio.of(2, 5));
  }

  @Test
  void aShareOfNothingIsNoData() {
    Scoring share = Scoring.of("skilled", "2023", 350).and("employed", "2023", 0);
    Progress none = share.of("share", "2023-12-31");
    assertThat(none.status()).isEqualTo(Status.NO_DATA);
    assertThat(none.value()).isEmpty();
  }

  @Test
  void aShareOfADayThatOnlyOneNumberHasIsNoData() {
    Scoring share = Scoring.of("skilled", "2023-06-30", 350).and("employed", "2023", 1000);
    assertThat(share.of("share", "2023-12-31").status()).isEqualTo(Status.NO_DATA);
  }

  @Test
  void aShareOfIncompleteTownshipsIsNoData() {
    Scoring share =
        Scoring.of("skilled", "east", "2023", 350)
            .and("skilled", "west", "2023", 350)
            .and("employed", "east", "2023", 1000);
    assertThat(share.of("share", "2023-12-31").value()).isEmpty();
    assertThat(share.and("employed", "west", "2023", 1000).of("share", "2023-12-31").status())
        .isEqualTo(Status.MET);
  }
}
