package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.SamplePlan;
import io.github.goldenblue.core.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan that begins inside a year and ends inside another. */
class WindowsTest {
  private static final Plan PLAN =
      SamplePlan.parse(
          "a plan within years",
          SamplePlan.TEXT
              .replace("'from':'2022-01-01'", "'from':'2022-05-16'")
              .replace("'until':'2024-12-31'", "'until':'2023-10-31'")
              .replace("'by':'2024-12-31'", "'by':'2023-10-31'")
              .replace("'by':'2024-06-29'", "'by':'2023-06-29'")
              .replace("{'atLeast':10}", "{'atLeast':11}"),
          SamplePlan.COVERAGE);

  @Test
  void calendarYearsCountWhole() {
    assertThat(days("yearly")).containsExactly("2022-01-01..2022-12-31", "2023-01-01..2023-12-31");
    assertThat(days("total")).containsExactly("2022-01-01..2023-12-31");
    assertThat(days("studios")).containsExactly("2022-01-01..2023-12-31");
  }

  @Test
  void anAverageOwesItsNumberForEachCalendarYear() {
    assertThat(rows("average").get(0).window().goal()).isEqualTo(Ratio.of(200));
  }

  @Test
  void anOddNumberForTwoYearsIsNotHalvedWhereNoOddYearRemains() {
    assertThat(rows("studios").get(0).window().goal()).isEqualTo(Ratio.of(11));
  }

  @Test
  void aDateIsCountedFromThePlansFirstDay() {
    assertThat(days("pilots")).containsExactly("2022-05-16..2023-10-31");
  }

  @Test
  void aStockOfAPeriodThatHasBegunSaysNothingBeforeTheWindowHas() {
    List<Observation> filed = List.of(Observation.of("filed", "410999", "2022", 150));
    assertThat(row(filed, "2022-05-15").status()).isEqualTo(Status.NO_DATA);
    assertThat(row(filed, "2022-05-16").status()).isEqualTo(Status.MET);
  }

  @Test
  void aYearAcrossThePlansFirstDayIsRefusedForWhatCountsFromThere() {
    InvalidObservationsException refused =
        catchThrowableOfType(
            InvalidObservationsException.class,
            () ->
                Scorecard.of(
                    PLAN,
                    List.of(Observation.of("pilots", "410999", "2022", 5)),
                    LocalDate.of(2022, 12, 31)));
    assertThat(refused.faults()).extracting(Fault::path).containsExactly("observations[0].period");
  }

  private static Progress row(List<Observation> observations, String asOf) {
    return Scorecard.of(PLAN, observations, LocalDate.parse(asOf)).progress().stream()
        .filter(row -> row.target().id().equals("filed"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Progress> rows(String target) {
    return Scorecard.of(PLAN, List.of(), LocalDate.of(2022, 1, 1)).progress().stream()
        .filter(row -> row.target().id().equals(target))
        .toList();
  }

  private static List<String> days(String target) {
    return rows(target).stream().map(row -> row.window().days().toString()).toList();
  }
}
