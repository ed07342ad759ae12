package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.BENCH;
import static io.github.goldenblue.recruitment.Shangyu.CLAIMS;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.recruitment.OrderClassClaim.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OrderClassProperties {
  @Property
  void moreMonthsNeverRefuse(
      @ForAll Stage stage,
      @ForAll @IntRange(max = 40) int training,
      @ForAll @IntRange(max = 40) int worked) {
    if (!BENCH.isRefused(OrderClassTest.claim(stage, training, worked))) {
      assertThat(BENCH.isRefused(OrderClassTest.claim(stage, training + 1, worked))).isFalse();
      assertThat(BENCH.isRefused(OrderClassTest.claim(stage, training, worked + 1))).isFalse();
    }
  }

  @Property
  void aStageIsPaidOnceAndInFull(@ForAll long seed) {
    List<Claim> claims = CLAIMS.only("order-class").list(seed, 60);
    Map<String, OrderClassClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, OrderClassClaim.class::cast));
    Set<List<?>> paid = new HashSet<>();
    assertThat(BENCH.granted(claims))
        .allSatisfy(
            decision -> {
              OrderClassClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              assertThat(decision.amount()).isEqualTo(yuan(5000));
              assertThat(paid.add(List.of(claim.stage(), claim.graduate(), claim.enterprise())))
                  .as("first payment of %s", claim)
                  .isTrue();
            });
  }
}
