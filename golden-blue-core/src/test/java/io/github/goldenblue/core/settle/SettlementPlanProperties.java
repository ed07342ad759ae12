package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.RandomHistory.Leg;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Design 6.8: what a plan parts, settled apart, is what the batch is. */
class SettlementPlanProperties {
  @Property(tries = 500)
  void claimsStagesAndReversalsSettledInPartsGiveTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int batches) {
    RandomHistory.legsOfClaims(new Random(seed), batches).forEach(this::settlesApart);
  }

  @Property(tries = 500)
  void crewsWithAnyCapsAndRelationsSettledInPartsGiveTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int batches) {
    RandomHistory.legsOfCrews(new Random(seed), batches).forEach(this::settlesApart);
  }

  private void settlesApart(Leg leg) {
    SettledBatch plain = leg.settlement().settle(leg.before(), leg.batch());
    Apart apart = Apart.of(leg.settlement(), leg.before(), leg.batch());
    Apart.same(apart.settled(), plain);
    Apart.same(apart.inAtMost(2).settled(), plain);
    Apart.same(leg.settlement().settleInParts(leg.before(), leg.batch(), 3, Runnable::run), plain);
  }

  @Property(tries = 200)
  void everyClaimIsInOnePart(@ForAll long seed) {
    for (Leg leg : RandomHistory.legsOfClaims(new Random(seed), 3)) {
      Apart apart = Apart.of(leg.settlement(), leg.before(), leg.batch());
      List<Integer> places = apart.plan().parts().stream().flatMap(List::stream).sorted().toList();
      assertThat(places).isEqualTo(IntStream.range(0, leg.batch().size()).boxed().toList());
    }
  }
}
