package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.Shangyu.BENCH;
import static io.github.goldenblue.awards.Shangyu.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

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

class CraftsmanAwardProperties {
  /** Nothing is deducted for a title that was paid before, and nothing refuses a title. */
  @Property
  void aTitleIsPaidInFullOnce(@ForAll long seed) {
    List<Claim> claims = CLAIMS.only("craftsman-award").list(seed, 60);
    Map<String, CraftsmanAwardClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, CraftsmanAwardClaim.class::cast));
    Set<List<?>> paid = new HashSet<>();
    assertThat(BENCH.settle(claims))
        .allSatisfy(
            decision -> {
              CraftsmanAwardClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              if (paid.add(List.of(claim.person(), claim.title()))) {
                assertThat(decision.amount()).isEqualTo(BENCH.due(claim));
              } else {
                assertThat(decision.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
              }
            });
  }
}
