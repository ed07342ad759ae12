package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IndividualReferralTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, IndividualReferralTest.class, "individual-referral.cases.json");
  }

  static IndividualReferralClaim claim(int recruits) {
    return IndividualReferralClaim.builder()
        .id("I")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .person(PersonId.of("person"))
        .recruits(recruits)
        .build();
  }

  @Test
  void fromFiveRecruitsOnEachIsPaid() {
    for (int recruits = 0; recruits <= 30; recruits++) {
      assertThat(BENCH.decide(claim(recruits)).amount())
          .isEqualTo(yuan(recruits < 5 ? 0 : recruits * 250));
    }
  }
}
