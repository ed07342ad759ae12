package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.testkit.CaseFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AgencyReferralTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Shangyu.GOLDEN_BLUE, AgencyReferralTest.class, "agency-referral.cases.json");
  }

  static AgencyReferralClaim.Builder claim(int recruits) {
    return AgencyReferralClaim.builder()
        .id("A")
        .district(Shangyu.DISTRICT)
        .on(Shangyu.DAY)
        .agency(OrganisationId.of("agency"))
        .recruits(recruits);
  }

  @Test
  void fromFiveRecruitsOnItIsPaid() {
    for (int recruits = 0; recruits <= 30; recruits++) {
      OutcomeKind expected = recruits < 5 ? OutcomeKind.REFUSED : OutcomeKind.NEEDS_DETERMINATION;
      assertThat(BENCH.decide(claim(recruits).build()).outcome().kind()).isEqualTo(expected);
    }
  }

  @Test
  void theYearlyCapCutsWhatIsAboveAHundredThousand() {
    for (int recruits = 120; recruits <= 130; recruits++) {
      AgencyReferralClaim claim = claim(recruits).perHeadDetermined(Yuan.of(800)).build();
      assertThat(BENCH.decide(claim).amount()).isEqualTo(yuan(Math.min(recruits * 800, 100_000)));
    }
  }
}
