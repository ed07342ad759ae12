package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.Shangyu.BENCH;
import static io.github.goldenblue.awards.Shangyu.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.CompetitionPrizeClaim.Medal;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.value.Yuan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CompetitionPrizeProperties {
  @Property
  void aHigherMedalIsWorthMore(@ForAll Medal one, @ForAll Medal other) {
    assertThat(worth(one).compareTo(worth(other))).isEqualTo(-Integer.signum(one.compareTo(other)));
  }

  /** The one that comes first in the order of the batch is paid, whatever its medal. */
  @Property
  void aRecipientIsPaidOnceForACompetition(@ForAll long seed) {
    List<Claim> claims = CLAIMS.only("competition-prize").list(seed, 60);
    Map<String, CompetitionPrizeClaim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, CompetitionPrizeClaim.class::cast));
    Set<List<?>> paid = new HashSet<>();
    assertThat(BENCH.settle(claims).stream().filter(decision -> !isRefused(decision)))
        .allSatisfy(
            decision -> {
              CompetitionPrizeClaim claim = Objects.requireNonNull(byId.get(decision.claimId()));
              boolean isFirst = paid.add(List.of(claim.recipient(), claim.competition()));
              assertThat(decision.amount().low().isPositive()).as("%s", claim).isEqualTo(isFirst);
            });
  }

  private static boolean isRefused(Decision decision) {
    return decision.outcome().kind() == OutcomeKind.REFUSED;
  }

  private static Yuan worth(Medal medal) {
    return BENCH.due(CompetitionPrizeTest.claim(CompetitionLevel.WORLD, medal).build()).low();
  }
}
