package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.recruitment.Shangyu.CLAIMS;
import static io.github.goldenblue.recruitment.Shangyu.LAWS;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AgencyReferralProperties {
  private static List<Claim> claims(long seed, int size) {
    return CLAIMS.only("agency-referral").list(seed, size);
  }

  @Property
  void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    LAWS.determinationsLieInTheRange(claims(seed, size));
  }

  @Property
  void eachRecruitAddsFiveToEightHundred(@ForAll @IntRange(max = 1_000_000) int recruits) {
    YuanRange fewer = BENCH.due(AgencyReferralTest.claim(recruits).build());
    YuanRange more = BENCH.due(AgencyReferralTest.claim(recruits + 1).build());
    assertThat(more).isEqualTo(fewer.plus(yuan(500, 800)));
  }

  @Property
  void noAgencyIsPaidMoreThanAHundredThousandAYear(@ForAll long seed) {
    List<Claim> claims = claims(seed, 60);
    Map<String, AgencyReferralClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, AgencyReferralClaim.class::cast));
    Map<String, Yuan> paid =
        BENCH
            .granted(claims)
            .collect(
                Collectors.toMap(
                    decision -> {
                      AgencyReferralClaim claim =
                          Objects.requireNonNull(byId.get(decision.claimId()));
                      return claim.agency() + " " + claim.on().getYear();
                    },
                    decision -> decision.amount().high(),
                    Yuan::plus));
    assertThat(paid.values()).allMatch(sum -> sum.compareTo(Yuan.of(100_000)) <= 0);
  }
}
