package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.recruitment.Shangyu.CLAIMS;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IndividualReferralProperties {
  @Property
  void eachRecruitAddsTwoHundredAndFifty(@ForAll @IntRange(max = 1_000_000) int recruits) {
    assertThat(BENCH.due(IndividualReferralTest.claim(recruits + 1)))
        .isEqualTo(BENCH.due(IndividualReferralTest.claim(recruits)).plus(yuan(250)));
  }

  @Property
  void historyTakesNothingAway(@ForAll long seed) {
    List<Claim> claims = CLAIMS.only("individual-referral").list(seed, 40);
    assertThat(BENCH.granted(claims))
        .allSatisfy(
            decision -> {
              IndividualReferralClaim claim =
                  (IndividualReferralClaim)
                      claims.stream()
                          .filter(one -> one.id().equals(decision.claimId()))
                          .findFirst()
                          .orElseThrow();
              assertThat(decision.amount()).isEqualTo(yuan(claim.recruits() * 250L));
            });
  }
}
