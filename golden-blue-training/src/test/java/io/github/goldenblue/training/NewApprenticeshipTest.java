package io.github.goldenblue.training;

import static io.github.goldenblue.training.Shangyu.BENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NewApprenticeshipTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, NewApprenticeshipTest.class, "new-apprenticeship.cases.json");
  }

  static NewApprenticeshipClaim.Builder claim(
      int contractMonths, boolean workStudyProgramme, int trainingYear) {
    return NewApprenticeshipClaim.builder()
        .id("N")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .enterprise(OrganisationId.of("enterprise"))
        .apprentice(PersonId.of("apprentice"))
        .contractMonths(contractMonths)
        .workStudyProgramme(workStudyProgramme)
        .trainingYear(trainingYear);
  }

  @Test
  void twelveMonthsOrAProgrammeAndTheFirstTwoYears() {
    for (int months = 0; months <= 24; months++) {
      for (int year = 1; year <= 5; year++) {
        boolean isPaid = months >= 12 && year <= 2;
        assertThat(kind(claim(months, false, year).build())).isEqualTo(expected(isPaid));
        assertThat(kind(claim(months, true, year).build())).isEqualTo(expected(year <= 2));
      }
    }
  }

  private static OutcomeKind kind(NewApprenticeshipClaim claim) {
    return BENCH.decide(claim).outcome().kind();
  }

  private static OutcomeKind expected(boolean isPaid) {
    return isPaid ? OutcomeKind.NEEDS_DETERMINATION : OutcomeKind.REFUSED;
  }
}
