package io.github.goldenblue.training;

import static io.github.goldenblue.training.Shangyu.BENCH;
import static io.github.goldenblue.training.Shangyu.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Cut;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import io.github.goldenblue.training.EliteTrainingClaim.Venue;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class EliteTrainingProperties {
  @Property
  void theCostStandsAndWhatTheCeilingCutsIsShown(
      @ForAll Venue venue, @ForAll @LongRange(min = 0, max = 5_000_000) long fen) {
    Yuan cost = Yuan.ofFen(fen);
    Payment paid = BENCH.decide(EliteTrainingTest.claim(venue, cost).build()).payments().get(0);
    Yuan ceiling = Yuan.of(venue == Venue.IN_PROVINCE ? 10_000 : 20_000);
    assertThat(paid.gross()).isEqualTo(YuanRange.exactly(cost));
    assertThat(paid.amount()).isEqualTo(YuanRange.exactly(cost.min(ceiling)));
    assertThat(paid.cuts())
        .isEqualTo(
            cost.compareTo(ceiling) > 0
                ? List.of(new Cut(Cut.CEILING, YuanRange.exactly(cost.minus(ceiling))))
                : List.of());
  }

  @Property
  void nobodyStandsInAnothersWay(@ForAll long seed) {
    List<Claim> claims = CLAIMS.only("elite-training").list(seed, 40);
    assertThat(BENCH.settle(claims).stream().map(decision -> decision.amount()))
        .containsExactlyInAnyOrderElementsOf(
            claims.stream().map(claim -> BENCH.decide(claim).amount()).toList());
  }
}
