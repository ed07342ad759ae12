package io.github.goldenblue.training;

import static io.github.goldenblue.testkit.Bench.yuan;
import static io.github.goldenblue.training.Shangyu.BENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.testkit.CaseFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChiefTechnicianTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, ChiefTechnicianTest.class, "chief-technician.cases.json");
  }

  static ChiefTechnicianClaim claim(String id, int months) {
    return ChiefTechnicianClaim.builder()
        .id(id)
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .enterprise(OrganisationId.of("enterprise"))
        .technician(PersonId.of("technician"))
        .demonstrationEnterprise(true)
        .appointed(true)
        .months(months)
        .build();
  }

  @Test
  void thirtySixMonthsArePaidAndNoMore() {
    for (int months = 1; months <= 60; months++) {
      assertThat(BENCH.due(claim("C", months))).isEqualTo(yuan(months * 1000L));
      assertThat(BENCH.decide(claim("C", months)).amount())
          .isEqualTo(yuan(Math.min(months, 36) * 1000L));
    }
  }

  @Test
  void ofASecondClaimWhatTheFirstLeftIsPaid() {
    for (int first = 1; first <= 40; first++) {
      int left = Math.max(36 - first, 0);
      assertThat(BENCH.settle(List.of(claim("A", first), claim("B", 10))).get(1).amount())
          .isEqualTo(yuan(Math.min(left, 10) * 1000L));
    }
  }
}
