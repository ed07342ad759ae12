package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.SamplePlan;
import io.github.goldenblue.core.value.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two townships below the district. */
class TownshipsTest {
  @Test
  void townshipsAddUpWhereTheDistrictSaysNothing() {
    Scoring both = Scoring.of("trained", "east", "2022", 200).and("trained", "west", "2022", 165);
    Progress met = both.of("yearly", "2022-12-31");
    assertThat(met.value()).contains(Ratio.of(365));
    assertThat(met.complete()).isTrue();
    assertThat(met.status()).isEqualTo(Status.MET);
  }

  @Test
  void theSumOfSomeTownshipsIsALowerBound() {
    Progress open = Scoring.of("trained", "east", "2022", 364).of("yearly", "2022-12-31");
    assertThat(open.complete()).isFalse();
    assertThat(open.status()).isEqualTo(Status.NO_DATA);
    assertThat(open.value()).contains(Ratio.of(364));
    assertThat(open.left()).contains(Ratio.of(1));
  }

  @Test
  void theSumOfSomeTownshipsCanReachTheGoal() {
    Progress met = Scoring.of("trained", "east", "2022", 365).of("yearly", "2022-12-31");
    assertThat(met.status()).isEqualTo(Status.MET);
    assertThat(met.complete()).isFalse();
  }

  @Test
  void theDistrictDecidesAndIsNeverAddedToItsTownships() {
    Scoring all =
        Scoring.of("trained", "2022", 300)
            .and("trained", "east", "2022", 200)
            .and("trained", "west", "2022", 165);
    assertThat(all.of("yearly", "2022-12-31").value()).contains(Ratio.of(300));
    Scoring stock =
        Scoring.of("filed", "2022", 100)
            .and("filed", "east", "2022", 80)
            .and("filed", "west", "2022", 70);
    assertThat(stock.of("filed", "2022-12-31").value()).contains(Ratio.of(100));
  }

  @Test
  void aTownshipsPeriodThatReachesIntoTheDistrictsIsNotCountedTwice() {
    Scoring all = Scoring.of("trained", "2022-Q1", 90).and("trained", "east", "2022-H1", 500);
    Progress open = all.of("yearly", "2022-06-30");
    assertThat(open.value()).contains(Ratio.of(90));
    assertThat(open.complete()).isFalse();
  }

  @Test
  void districtAndTownshipsMayCoverAYearBetweenThem() {
    Scoring all =
        Scoring.of("trained", "2022-H1", 100)
            .and("trained", "east", "2022-H2", 150)
            .and("trained", "west", "2022-Q3", 100)
            .and("trained", "west", "2022-Q4", 15);
    Progress met = all.of("yearly", "2022-12-31");
    assertThat(met.value()).contains(Ratio.of(365));
    assertThat(met.complete()).isTrue();
  }

  @Test
  void aStockIsTakenOnTheLatestDayThatAllTownshipsReported() {
    Scoring filed =
        Scoring.of("filed", "east", "2022-06-30", 40)
            .and("filed", "west", "2022-06-30", 30)
            .and("filed", "east", "2022-12-31", 50);
    Progress known = filed.of("filed", "2022-12-31");
    assertThat(known.value()).contains(Ratio.of(70));
    assertThat(known.complete()).isTrue();
  }

  @Test
  void aStockThatNoDayHasWholeIsALowerBound() {
    Progress open = Scoring.of("filed", "east", "2022", 40).of("filed", "2022-12-31");
    assertThat(open.value()).contains(Ratio.of(40));
    assertThat(open.status()).isEqualTo(Status.NO_DATA);
  }

  @Test
  void byTownshipEachTargetShowsItsOwnValueAndNoStatus() {
    Scoring both = Scoring.of("trained", "east", "2022", 100).and("trained", "west", "2022", 300);
    List<Group> groups = both.on("2022-12-31").by(Grouping.TOWNSHIP);
    assertThat(groups).extracting(Group::id).containsExactly("east", "west");
    Contribution east = (Contribution) groups.get(0).rows().get(0);
    assertThat(east.area()).isEqualTo("east");
    assertThat(east.value()).contains(Ratio.of(100));
    assertThat(east.part()).contains(Ratio.of(1, 4));
    assertThat(east.complete()).isTrue();
  }

  @Test
  void aTownshipThatObservedNothingHasRowsWithoutAValue() {
    Scoring east = Scoring.of("trained", "east", "2022", 100);
    Group west = east.on("2022-12-31").by(Grouping.TOWNSHIP).get(1);
    assertThat(west.rows()).hasSameSizeAs(east.on("2022-12-31").progress());
    assertThat(west.rows()).allSatisfy(row -> assertThat(row.value()).isEmpty());
  }

  @Test
  void noPartIsShownOfADistrictsValueThatIsNotWhole() {
    Scoring east = Scoring.of("trained", "east", "2022", 100);
    Group group = east.on("2022-12-31").by(Grouping.TOWNSHIP).get(0);
    assertThat(((Contribution) group.rows().get(0)).part()).isEmpty();
  }

  @Test
  void byMeasureTheTargetsOfNoMeasureComeLast() {
    List<Group> groups = new Scoring().on("2022-12-31").by(Grouping.MEASURE);
    assertThat(groups).extracting(Group::id).containsExactly("M1", "M2", Group.GENERAL);
    assertThat(targets(groups.get(2))).containsExactly("average", "share");
  }

  @Test
  void byDepartmentATargetOfTwoStandsUnderEach() {
    List<Group> groups = new Scoring().on("2022-12-31").by(Grouping.DEPARTMENT);
    assertThat(groups).extracting(Group::id).containsExactly("labour", "schools");
    assertThat(targets(groups.get(0))).contains("total").doesNotContain("sessions");
    assertThat(targets(groups.get(1))).contains("total", "sessions");
  }

  @Test
  void everyTargetHasARowForEachWindowInTheDistrict() {
    List<Progress> rows = new Scoring().on("2022-12-31").progress();
    assertThat(rows).hasSize(3 + 1 + 1 + 3 + 2 + 1 + 1 + 1 + 1);
    assertThat(rows).allSatisfy(row -> assertThat(row.area()).isEqualTo(SamplePlan.DISTRICT));
  }

  private static List<String> targets(Group group) {
    return group.rows().stream().map(row -> row.target().id()).distinct().toList();
  }
}
