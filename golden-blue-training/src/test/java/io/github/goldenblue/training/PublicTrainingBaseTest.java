package io.github.goldenblue.training;

import static io.github.goldenblue.testkit.Bench.yuan;
import static io.github.goldenblue.training.Shangyu.BENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.testkit.CaseFile;
import io.github.goldenblue.training.PublicTrainingBaseClaim.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicTrainingBaseTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, PublicTrainingBaseTest.class, "public-training-base.cases.json");
  }

  static PublicTrainingBaseClaim.Builder claim(Level level) {
    return PublicTrainingBaseClaim.builder()
        .id("B")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .base(OrganisationId.of("base"))
        .level(level)
        .assessmentPassed(true);
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL, 3000000, 5000000",
    "PROVINCIAL, 1000000, 3000000",
    "DISTRICT, 500000, 2000000"
  })
  void eachLevelHasItsBand(Level level, int low, int high) {
    assertThat(BENCH.due(claim(level).build())).isEqualTo(yuan(low, high));
    for (int determined = low; determined <= high; determined += 250_000) {
      PublicTrainingBaseClaim claim = claim(level).amountDetermined(Yuan.of(determined)).build();
      assertThat(BENCH.decide(claim).amount()).isEqualTo(yuan(determined));
    }
  }

  @Test
  void onlyTheCitysLevelHasNoAmount() {
    for (Level level : Level.values()) {
      assertThat(BENCH.isRefused(claim(level).build())).isEqualTo(level == Level.CITY);
      assertThat(BENCH.isRefused(claim(level).assessmentPassed(false).build())).isTrue();
    }
  }
}
