package io.github.goldenblue.training;

import static io.github.goldenblue.training.Shangyu.BENCH;
import static io.github.goldenblue.training.Shangyu.CLAIMS;
import static io.github.goldenblue.training.Shangyu.LAWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.SkillLevel;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SkillCertificationProperties {
  private static List<Claim> claims(long seed, int size) {
    return CLAIMS.only("skill-certification").list(seed, size);
  }

  @Property
  void determinationsLieInTheRange(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    LAWS.determinationsLieInTheRange(claims(seed, size));
  }

  @Property
  void whatIsDueDoesNotHangOnLevelOrOccupation(@ForAll SkillLevel level, @ForAll int occupation) {
    SkillCertificationClaim claim =
        SkillCertificationTest.claim(level).occupation("o" + occupation).build();
    assertThat(BENCH.due(claim))
        .isEqualTo(BENCH.due(SkillCertificationTest.claim(SkillLevel.LEVEL_5).build()));
  }

  @Property
  void aLevelIsPaidOnceAsDetermined(@ForAll long seed) {
    List<Claim> claims = claims(seed, 60);
    Map<String, SkillCertificationClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, SkillCertificationClaim.class::cast));
    Set<List<?>> paid = new HashSet<>();
    assertThat(BENCH.granted(claims))
        .allSatisfy(
            decision -> {
              SkillCertificationClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              Yuan determined = claim.amountDetermined().orElseThrow();
              assertThat(decision.amount()).isEqualTo(YuanRange.exactly(determined));
              assertThat(paid.add(List.of(claim.employee(), claim.occupation(), claim.level())))
                  .as("first payment of %s", claim)
                  .isTrue();
            });
  }
}
