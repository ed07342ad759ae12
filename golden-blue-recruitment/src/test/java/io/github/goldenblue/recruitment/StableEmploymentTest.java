package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.recruitment.Hire.Origin;
import io.github.goldenblue.testkit.CaseFile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StableEmploymentTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, StableEmploymentTest.class, "stable-employment.cases.json");
  }

  static StableEmploymentClaim claim(List<Hire> hires) {
    return StableEmploymentClaim.builder()
        .id("S")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .enterprise(OrganisationId.of("enterprise"))
        .hires(hires)
        .build();
  }

  /** So many hires who meet every condition. */
  static List<Hire> hires(int count, Origin origin) {
    return IntStream.range(0, count).mapToObj(number -> hire(number, 3, origin)).toList();
  }

  private static Hire hire(int number, int insuredMonths, Origin origin) {
    return Hire.builder()
        .employee(PersonId.of("employee-" + number))
        .hiredOn(Shangyu.DAY)
        .firstInsuredInDistrict(true)
        .insuredMonths(insuredMonths)
        .talentPolicyBeneficiary(false)
        .origin(origin)
        .build();
  }

  @Test
  void fromTenHiresOnEachIsPaid() {
    for (int hires = 1; hires <= 30; hires++) {
      int paid = hires < 10 ? 0 : hires;
      assertThat(BENCH.decide(claim(hires(hires, Origin.IN_DISTRICT))).amount())
          .isEqualTo(yuan(paid * 500L));
      assertThat(BENCH.decide(claim(hires(hires, Origin.OUT_OF_PROVINCE))).amount())
          .isEqualTo(yuan(paid * 1000L));
    }
  }

  @Test
  void threeMonthsOfInsuranceCount() {
    for (int months = 0; months <= 12; months++) {
      int insured = months;
      List<Hire> hires =
          IntStream.range(0, 10).mapToObj(n -> hire(n, insured, Origin.IN_PROVINCE)).toList();
      assertThat(BENCH.isRefused(claim(hires))).isEqualTo(months < 3);
    }
  }
}
