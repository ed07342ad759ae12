package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.recruitment.Shangyu.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StableEmploymentProperties {
  private static List<Claim> claims(long seed, int size) {
    return CLAIMS.only("stable-employment").list(seed, size);
  }

  @Property
  void noEmployeeIsPaidMoreThanOnceForEachItem(@ForAll long seed) {
    Map<List<String>, Long> times =
        BENCH
            .granted(claims(seed, 40))
            .flatMap(decision -> decision.payments().stream())
            .collect(
                Collectors.groupingBy(
                    payment -> List.of(payment.item(), payment.payee().id()),
                    Collectors.counting()));
    assertThat(times.values()).allMatch(paid -> paid == 1);
  }

  @Property
  void oneHireMoreIsNeverDueLess(@ForAll long seed) {
    StableEmploymentClaim claim = (StableEmploymentClaim) claims(seed, 1).get(0);
    List<Hire> fewer = claim.hires().subList(0, claim.hires().size() - 1);
    if (!fewer.isEmpty()) {
      Yuan less = BENCH.due(copy(claim, fewer)).high();
      assertThat(BENCH.due(claim).high()).isGreaterThanOrEqualTo(less);
    }
  }

  @Property
  void theOrderOfHiresDoesNotMatter(@ForAll long seed) {
    StableEmploymentClaim claim = (StableEmploymentClaim) claims(seed, 1).get(0);
    List<Hire> backwards = new ArrayList<>(claim.hires());
    Collections.reverse(backwards);
    StableEmploymentClaim other = copy(claim, backwards);
    assertThat(BENCH.decide(other).amount()).isEqualTo(BENCH.decide(claim).amount());
  }

  private static StableEmploymentClaim copy(StableEmploymentClaim claim, List<Hire> hires) {
    return StableEmploymentClaim.builder()
        .id(claim.id())
        .district(claim.district())
        .on(claim.on())
        .enterprise(claim.enterprise())
        .hires(hires)
        .build();
  }
}
