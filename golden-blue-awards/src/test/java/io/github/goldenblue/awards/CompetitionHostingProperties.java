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
import net.jqwik.api.constraints.IntRange;

class CompetitionHostingProperties {
  @Property
  void eachProjectAddsTheSame(
      @ForAll CompetitionLevel level, @ForAll @IntRange(min = 1, max = 1_000_000) int projects) {
    assertThat(BENCH.due(CompetitionHostingTest.claim(level, projects + 1)))
        .isEqualTo(
            BENCH
                .due(CompetitionHostingTest.claim(level, projects))
                .plus(BENCH.due(CompetitionHostingTest.claim(level, 1))));
  }

  /** Neither a referral nor a refusal stands in the way of what is paid. */
  @Property
  void aCompetitionIsPaidOnceToAnOrganiser(@ForAll long seed) {
    List<Claim> claims = CLAIMS.only("competition-hosting").list(seed, 60);
    Map<String, CompetitionHostingClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, CompetitionHostingClaim.class::cast));
    Set<List<?>> paid = new HashSet<>();
    assertThat(BENCH.settle(claims))
        .allSatisfy(
            decision -> {
              CompetitionHostingClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              boolean isPayable = BENCH.due(claim).low().isPositive();
              boolean isFirst =
                  isPayable && paid.add(List.of(claim.organiser(), claim.competition()));
              assertThat(decision.outcome().kind() == OutcomeKind.GRANTED)
                  .as("%s", claim)
                  .isEqualTo(isFirst);
            });
  }
}
