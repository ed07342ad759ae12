package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.InternshipClaim.Programme;
import io.github.goldenblue.testkit.CaseFile;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InternshipTest {
  private static final LocalDate FROM = LocalDate.of(2022, 9, 1);

  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(Shangyu.GOLDEN_BLUE, InternshipTest.class, "internship.cases.json");
  }

  static InternshipClaim.Builder claim(Programme programme, LocalDate from, LocalDate to) {
    return InternshipClaim.builder()
        .id("I")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .enterprise(OrganisationId.of("enterprise"))
        .intern(PersonId.of("intern"))
        .programme(programme)
        .from(from)
        .to(to)
        .boardAndLodgingProvided(true)
        .commercialInsuranceCost(Yuan.ZERO)
        .workInjuryInsuranceCost(Yuan.ZERO);
  }

  @Test
  void whateverTheDayItBeginsItMustReachTheSameDayOfTheNextMonth() {
    LocalDate end = LocalDate.of(2025, 1, 1);
    for (LocalDate from = LocalDate.of(2023, 1, 1); from.isBefore(end); from = from.plusDays(1)) {
      LocalDate sameDay = from.plusMonths(1);
      assertThat(BENCH.isRefused(claim(Programme.COLLEGE, from, sameDay.minusDays(1)).build()))
          .isTrue();
      assertThat(BENCH.isRefused(claim(Programme.COLLEGE, from, sameDay).build())).isFalse();
    }
  }

  @Test
  void twelveMonthsArePaidAndNoMore() {
    for (int months = 2; months <= 36; months++) {
      LocalDate to = FROM.plusMonths(months).minusDays(1);
      InternshipClaim claim =
          claim(Programme.COLLEGE, FROM, to).transportDetermined(Yuan.of(300)).build();
      long paid = Math.min(months, 12) * (1242L + 600);
      assertThat(BENCH.decide(claim).amount()).as("%s months", months).isEqualTo(yuan(paid + 300));
    }
  }

  @Test
  void theMonthsPaidAreTheFirstOnesAtTheirOwnWages() {
    LocalDate from = LocalDate.of(2023, 7, 31);
    InternshipClaim claim =
        claim(Programme.BACHELOR, from, from.plusMonths(24))
            .boardAndLodgingProvided(false)
            .transportDetermined(Yuan.of(300))
            .build();
    assertThat(BENCH.due(claim, "internship")).isEqualTo(yuan(6 * 1656 + 18 * 1808));
    assertThat(BENCH.decide(claim).amount()).isEqualTo(yuan(6 * 1656 + 6 * 1808 + 300));
  }
}
