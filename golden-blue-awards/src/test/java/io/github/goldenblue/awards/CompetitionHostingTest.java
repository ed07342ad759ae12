package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetitionHostingTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, CompetitionHostingTest.class, "competition-hosting.cases.json");
  }

  static CompetitionHostingClaim claim(CompetitionLevel level, int projects) {
    return CompetitionHostingClaim.builder()
        .id("H")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .organiser(OrganisationId.of("organiser"))
        .competition("competition")
        .level(level)
        .projects(projects)
        .build();
  }

  @Test
  void eachProjectOfDistrictAndProvinceIsPaid() {
    for (int projects = 1; projects <= 40; projects++) {
      assertThat(BENCH.decide(claim(CompetitionLevel.DISTRICT, projects)).amount())
          .isEqualTo(yuan(projects * 50_000L));
      assertThat(BENCH.decide(claim(CompetitionLevel.PROVINCIAL, projects)).amount())
          .isEqualTo(yuan(projects * 300_000L));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WORLD, REFUSED",
    "NATIONAL, REFUSED",
    "PROVINCIAL, GRANTED",
    "CITY, REFERRED",
    "DISTRICT, GRANTED"
  })
  void eachLevelHasItsOutcome(CompetitionLevel level, OutcomeKind outcome) {
    assertThat(BENCH.decide(claim(level, 1)).outcome().kind()).isEqualTo(outcome);
  }
}
