package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.testkit.CaseFile;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PracticalTrainingTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, PracticalTrainingTest.class, "practical-training.cases.json");
  }

  static PracticalTrainingClaim.Builder claim(LocalDate from, LocalDate to) {
    return PracticalTrainingClaim.builder()
        .id("P")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .provider(OrganisationId.of("provider"))
        .trainee(PersonId.of("trainee"))
        .fromOutsideCity(true)
        .from(from)
        .to(to)
        .commercialInsuranceCost(Yuan.ZERO);
  }

  @Test
  void whateverTheDayItBeginsAMonthIsWholeTheDayBeforeTheSameDayOfTheNext() {
    LocalDate end = LocalDate.of(2025, 1, 1);
    for (LocalDate from = LocalDate.of(2023, 1, 1); from.isBefore(end); from = from.plusDays(1)) {
      LocalDate last = from.plusMonths(1).minusDays(1);
      assertThat(BENCH.due(claim(from, last.minusDays(1)).build(), "training")).isEqualTo(yuan(0));
      assertThat(BENCH.due(claim(from, last).build(), "training")).isEqualTo(yuan(1000));
    }
  }

  @Test
  void fourMonthsArePaidAndNoMore() {
    for (int months = 0; months <= 12; months++) {
      LocalDate from = LocalDate.of(2023, 1, 31);
      LocalDate to = from.plusMonths(months).plusDays(1);
      PracticalTrainingClaim claim = claim(from, to).transportDetermined(Yuan.of(1500)).build();
      assertThat(BENCH.decide(claim).amount()).isEqualTo(yuan(1500 + 1000L * Math.min(months, 4)));
    }
  }
}
