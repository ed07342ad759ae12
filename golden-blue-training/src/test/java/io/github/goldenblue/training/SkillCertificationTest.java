package io.github.goldenblue.training;

import static io.github.goldenblue.testkit.Bench.yuan;
import static io.github.goldenblue.training.Shangyu.BENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.SkillLevel;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SkillCertificationTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, SkillCertificationTest.class, "skill-certification.cases.json");
  }

  static SkillCertificationClaim.Builder claim(SkillLevel level) {
    return SkillCertificationClaim.builder()
        .id("S")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .enterprise(OrganisationId.of("enterprise"))
        .employee(PersonId.of("employee"))
        .occupation("occupation")
        .level(level)
        .certified(true);
  }

  @Test
  void theWholeBandStandsForEveryLevel() {
    for (SkillLevel level : SkillLevel.values()) {
      assertThat(BENCH.due(claim(level).build())).isEqualTo(yuan(1000, 3500));
      for (int determined = 1000; determined <= 3500; determined += 250) {
        SkillCertificationClaim claim = claim(level).amountDetermined(Yuan.of(determined)).build();
        assertThat(BENCH.decide(claim).amount()).isEqualTo(yuan(determined));
      }
    }
  }
}
