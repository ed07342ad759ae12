package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.testkit.CaseFile;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExchangeVisitTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, ExchangeVisitTest.class, "exchange-visit.cases.json");
  }

  static ExchangeVisitClaim claim(LocalDate from, LocalDate to) {
    return ExchangeVisitClaim.builder()
        .id("E")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .participant(PersonId.of("participant"))
        .role(ExchangeVisitClaim.Role.STUDENT)
        .invited(true)
        .from(from)
        .to(to)
        .commercialInsuranceCost(Yuan.ZERO)
        .workInjuryInsuranceCost(Yuan.ZERO)
        .build();
  }

  @Test
  void whateverTheDayItBeginsAVisitMayEndTheDayBeforeTheSameDayOfTheNextMonth() {
    LocalDate end = LocalDate.of(2025, 1, 1);
    for (LocalDate from = LocalDate.of(2023, 1, 1); from.isBefore(end); from = from.plusDays(1)) {
      LocalDate sameDay = from.plusMonths(1);
      assertThat(BENCH.isRefused(claim(from, sameDay.minusDays(1)))).as("from %s", from).isFalse();
      assertThat(BENCH.isRefused(claim(from, sameDay))).as("from %s", from).isTrue();
    }
  }
}
