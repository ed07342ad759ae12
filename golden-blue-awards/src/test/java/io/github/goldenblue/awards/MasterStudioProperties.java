package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.Shangyu.BENCH;
import static io.github.goldenblue.awards.Shangyu.CLAIMS;
import static io.github.goldenblue.testkit.Bench.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.MasterStudioClaim.Grant;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.OutcomeKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MasterStudioProperties {
  @Property
  void aStudioStartsOnceAndIsRewardedOnceAYear(@ForAll long seed) {
    List<Claim> claims = CLAIMS.only("master-studio").list(seed, 60);
    Map<String, MasterStudioClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, MasterStudioClaim.class::cast));
    Set<List<?>> paid = new HashSet<>();
    assertThat(BENCH.settle(claims))
        .allSatisfy(
            decision -> {
              MasterStudioClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              boolean isStart = claim.grant() == Grant.START_UP;
              if (paid.add(List.of(claim.studio(), isStart ? "start" : claim.on().getYear()))) {
                assertThat(decision.amount()).isEqualTo(yuan(isStart ? 30_000 : 20_000));
              } else {
                assertThat(decision.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
              }
            });
  }
}
