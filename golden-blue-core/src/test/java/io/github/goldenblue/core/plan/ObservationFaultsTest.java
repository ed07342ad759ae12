package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationFaultsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  @Test
  void allFaultsAreReportedAtOnceEachAtItsObservation() {
    List<Fault> faults =
        faultsOf(
            Observation.of("trained", "410999", "2022", 1),
            Observation.of("training", "410999", "2022", 1),
            Observation.of("trained", "south", "2022", 1),
            Observation.of("trained", "410999", "2023", -1),
            Observation.of("trained", "410999", "2022-Q2", 1),
            Observation.of("filed", "east", "2022", 1),
            Observation.of("filed", "east", "2022-12-31", 2),
            Observation.of("trained", "410999", "2021", 1),
            Observation.of("masters", "east", "2024", 1));
    assertThat(faults)
        .extracting(Fault::path)
        .containsExactlyInAnyOrder(
            "observations[1].indicator",
            "observations[2].area",
            "observations[3].value",
            "observations[4].period",
            "observations[6].period",
            "observations[7].period",
            "observations[8].period");
  }

  @Test
  void anOverlapNamesBothObservations() {
    List<Fault> faults =
        faultsOf(
            Observation.of("trained", "410999", "2022", 1),
            Observation.of("trained", "410999", "2022-Q1", 1),
            Observation.of("trained", "410999", "2022-11", 1));
    assertThat(faults).hasSize(2);
    assertThat(faults.get(1).found()).isEqualTo("2022-11 beside observations[0].period 2022");
  }

  @Test
  void personsAreNeverTakenForPersonTimes() {
    Observation wrong =
        new Observation(
            "trained",
            "410999",
            ObservedPeriod.ofYear(2022),
            1,
            Optional.of(MeasuredUnit.PERSON_TIMES));
    assertThat(faultsOf(wrong))
        .containsExactly(new Fault("observations[0].unit", "PERSON_TIMES", "PERSONS"));
  }

  @Test
  void theIndicatorsOwnUnitMayBeStated() {
    Observation right =
        new Observation(
            "trained",
            "410999",
            ObservedPeriod.of(LocalDate.of(2022, 5, 1)),
            1,
            Optional.of(MeasuredUnit.PERSONS));
    assertThat(Scorecard.of(Scoring.PLAN, List.of(right), DAY).progress()).isNotEmpty();
  }

  @Test
  void aFlowAcrossTheBorderOfAWindowIsRefusedNamingTheTarget() {
    List<Fault> faults = faultsOf(Observation.of("masters", "410999", "2024-06", 1));
    assertThat(faults)
        .singleElement()
        .hasToString(
            "observations[0].period: found 2024-06, expected a period inside or outside"
                + " 2022-01-01..2024-06-29, as masters counts");
  }

  @Test
  void aStockMayBeOfAPeriodAcrossTheBorderOfAWindow() {
    Scoring filed = Scoring.of("filed", "2024", 150);
    assertThat(filed.of("filed", "2024-12-31").status()).isEqualTo(Status.MET);
  }

  @Test
  void aDayAfterTheWindowDoesNotCountInIt() {
    Scoring late = Scoring.of("masters", "2024-06-30", 15);
    assertThat(late.of("masters", "2024-12-31").value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01..2023-12-31",
    "2023-H1, 2023-01-01..2023-06-30",
    "2023-H2, 2023-07-01..2023-12-31",
    "2023-Q2, 2023-04-01..2023-06-30",
    "2024-02, 2024-02-01..2024-02-29",
    "2023-06-30, 2023-06-30..2023-06-30",
  })
  void aPeriodHasTheseDays(String text, String days) {
    assertThat(ObservedPeriod.of(text).days()).hasToString(days);
  }

  @ParameterizedTest
  @CsvSource({"2023-H3", "2023-Q0", "2023-13", "2023-6", "23", "2023-02-29", "2023-H1-01", "''"})
  void otherFormsOfAPeriodAreRefused(String text) {
    assertThatThrownBy(() -> ObservedPeriod.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  private static List<Fault> faultsOf(Observation... observations) {
    return catchThrowableOfType(
            InvalidObservationsException.class,
            () -> Scorecard.of(Scoring.PLAN, List.of(observations), DAY))
        .faults();
  }
}
