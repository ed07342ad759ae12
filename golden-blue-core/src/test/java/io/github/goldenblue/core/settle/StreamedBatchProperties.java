package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.RandomHistory.Leg;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A batch that is settled claim by claim and let go is the batch settled. */
class StreamedBatchProperties {
  @Property(tries = 500)
  void claimsStagesAndReversals(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int batches) {
    streamsAsItSettles(RandomHistory.legsOfClaims(new Random(seed), batches));
  }

  @Property(tries = 500)
  void crewsWithAnyCapsAndRelations(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int batches) {
    streamsAsItSettles(RandomHistory.legsOfCrews(new Random(seed), batches));
  }

  /** Two batches at once have some claims under one id, and some that go on from each other. */
  private static void streamsAsItSettles(List<Leg> legs) {
    legs.forEach(StreamedBatchProperties::streamsAsItSettles);
    for (int i = 1; i < legs.size(); i++) {
      streamsAsItSettles(legs.get(i - 1).and(legs.get(i)));
    }
  }

  private static void streamsAsItSettles(Leg leg) {
    SettledBatch settled = leg.settlement().settle(leg.before(), leg.batch());
    Streamed streamed = Streamed.of(leg);
    assertThat(streamed.decisions()).isEqualTo(settled.decisions());
    assertThat(streamed.rejections()).isEqualTo(settled.rejections());
    assertThat(streamed.entries()).isEqualTo(settled.ledger().entries());
    assertThat(streamed.after().batches()).isEqualTo(settled.ledger().batches());
    assertThat(streamed.after().decidedOn()).isEqualTo(settled.ledger().decidedOn());
  }

  @Example
  void someOfThemGoOnFromEachOtherAndMostAreLetGo() {
    int kept = 0;
    int handedOut = 0;
    for (long seed = 0; seed < 200; seed++) {
      List<Leg> legs = RandomHistory.legsOfClaims(new Random(seed), 2);
      Streamed streamed = Streamed.of(legs.get(0).and(legs.get(1)));
      kept += streamed.kept().size();
      handedOut += streamed.handedOut().size();
    }
    assertThat(kept).isGreaterThan(50);
    assertThat(handedOut).isGreaterThan(2 * kept);
  }
}
