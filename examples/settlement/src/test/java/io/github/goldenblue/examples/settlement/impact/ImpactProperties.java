package io.github.goldenblue.examples.settlement.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.Amendments;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.testkit.History;
import io.github.goldenblue.testkit.RandomClaims;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every impact, tried on histories of all subsidies. */
class ImpactProperties {
  private static final GoldenBlue BASE = GoldenBlue.load();
  private static final GoldenBlue AMENDED =
      BASE.withRateBooksInstead(
          Amendments.read(Path.of("../data/draft-amendment.json")).in(BASE.rateBooks()));
  private static final RandomClaims CLAIMS =
      RandomClaims.of(
              BASE, District.of("330604"), LocalDate.of(2022, 5, 16), LocalDate.of(2023, 12, 31))
          .among(4, 3);

  @Property(tries = 100)
  void theSameRatesChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int size) {
    for (GoldenBlue rates : new GoldenBlue[] {BASE, AMENDED}) {
      Impact impact = impact(rates, rates, seed, size);
      assertThat(impact.claims().isChanged()).isFalse();
      assertThat(impact.claims().count(Change.Way.SAME)).isEqualTo(impact.claims().size());
      assertThat(impact.payees().count(Change.Way.SAME)).isEqualTo(impact.payees().size());
      assertThat(impact.turns()).isEmpty();
      assertThat(impact.rejectedOnce()).isZero();
    }
  }

  @Property(tries = 100)
  void subsidiesAndKindsOfPayeeAddUpToTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int size) {
    Impact impact = impact(BASE, AMENDED, seed, size);
    for (Function<Row, Change> sum :
        List.<Function<Row, Change>>of(Row::gains, Row::losses, Row::net)) {
      Change total = sum.apply(impact.claims());
      assertThat(sum.apply(impact.payees())).isEqualTo(total);
      assertThat(added(impact.bySubsidy().values(), sum)).isEqualTo(total);
      assertThat(added(impact.byKind().values(), sum)).isEqualTo(total);
    }
    assertThat(counted(impact.bySubsidy().values())).isEqualTo(impact.claims().size());
    assertThat(counted(impact.byKind().values())).isEqualTo(impact.payees().size());
  }

  @Property(tries = 100)
  void theOtherWayRoundGainsAreLosses(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int size) {
    Impact forth = impact(BASE, AMENDED, seed, size);
    Impact back = impact(AMENDED, BASE, seed, size);
    assertThat(back.bySubsidy().keySet()).isEqualTo(forth.bySubsidy().keySet());
    forth
        .bySubsidy()
        .forEach((id, row) -> assertThat(back.bySubsidy().get(id)).isEqualTo(swapped(row)));
    forth
        .byKind()
        .forEach((kind, row) -> assertThat(back.byKind()).containsEntry(kind, swapped(row)));
    assertThat(back.claims()).isEqualTo(swapped(forth.claims()));
    assertThat(back.payees()).isEqualTo(swapped(forth.payees()));
    assertThat(back.rejectedBefore()).isEqualTo(forth.rejectedAfter());
    forth
        .turns()
        .forEach(
            (turn, count) ->
                assertThat(back.turns()).containsEntry(new Turn(turn.to(), turn.from()), count));
  }

  /** What settling under either by itself pays is what the two are compared by. */
  @Property(tries = 200)
  void theNetIsWhatOneSettlementPaysMoreThanTheOther(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int size) {
    Impact impact = impact(BASE, AMENDED, seed, size);
    Assume.that(impact.rejectedOnce() == 0 && impact.claims().net().isExact());
    Change more = paid(AMENDED, seed, size).minus(paid(BASE, seed, size));
    assertThat(impact.claims().net()).isEqualTo(more);
  }

  @Example
  void whatTheyAreTriedOnComesOutInEveryWay() {
    assertThat(IntStream.range(0, 60).mapToObj(seed -> impact(BASE, AMENDED, seed, 4)))
        .anyMatch(impact -> impact.claims().count(Change.Way.MORE) > 0)
        .anyMatch(impact -> impact.claims().count(Change.Way.LESS) > 0)
        .anyMatch(impact -> impact.claims().count(Change.Way.OPEN) > 0)
        .anyMatch(impact -> impact.payees().count(Change.Way.LESS) > 0);
  }

  private static Row swapped(Row row) {
    Map<Change.Way, Long> counts = new EnumMap<>(row.counts());
    counts.put(Change.Way.MORE, row.count(Change.Way.LESS));
    counts.put(Change.Way.LESS, row.count(Change.Way.MORE));
    return new Row(counts, row.losses(), row.gains(), row.net().negated());
  }

  private static Change added(Collection<Row> rows, Function<Row, Change> sum) {
    return rows.stream().map(sum).reduce(Change.NONE, Change::plus);
  }

  private static long counted(Collection<Row> rows) {
    return rows.stream().mapToLong(Row::size).sum();
  }

  private static Change paid(GoldenBlue rates, long seed, int size) {
    Change paid = Change.NONE;
    Ledger ledger = Ledger.EMPTY;
    for (List<Claim> batch : CLAIMS.history(seed, size).batches()) {
      SettledBatch settled = rates.settlement().settle(ledger, batch);
      ledger = settled.ledger();
      for (Decision decision : settled.decisions()) {
        paid = paid.plus(paid(decision));
      }
    }
    return paid;
  }

  private static Change paid(Decision decision) {
    if (decision.settledBefore() || !(decision.outcome() instanceof Outcome.Granted granted)) {
      return Change.NONE;
    }
    return decision.recoveries().stream()
        .map(recovery -> Change.exactly(recovery.amount()))
        .reduce(Change.exactly(granted.paid()), Change::minus);
  }

  private static Impact impact(GoldenBlue base, GoldenBlue amended, long seed, int size) {
    History history = CLAIMS.history(seed, size);
    Comparison comparison = new Comparison(base.settlement(), amended.settlement(), Ledger.EMPTY);
    history.batches().forEach(comparison::add);
    return comparison.impact();
  }
}
