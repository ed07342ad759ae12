package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Design 6.5: every determination lies inside the range that was announced. */
class CapRangeProperties {
  private static final String HALF_AND_REST =
      """
      'stages':{'rounding':'EXACT','order':[{'id':'start','share':'50%'},
        {'id':'end','share':'REST'}]}""";

  @Property(tries = 1000)
  void everyDeterminationLiesInsideTheAnnouncedRange(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCrew crew = new RandomCrew(random);
    liesInside(crew, before(crew, random), crew.open("1"));
  }

  @Property(tries = 3000)
  void whatEachIsPaidForAnItemLiesInsideWhatWasAnnounced(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCrew crew = new RandomCrew(random);
    Ledger ledger = before(crew, random);
    CrewClaim open = crew.open("1");
    Map<List<String>, YuanRange> announced = byPayeeAndItem(decide(crew, ledger, open));
    eachDetermination(
        crew,
        ledger,
        open,
        decision ->
            byPayeeAndItem(decision)
                .forEach(
                    (whose, paid) ->
                        assertThat(
                                announced.getOrDefault(whose, YuanRange.ZERO).contains(paid.low()))
                            .as("%s %s in %s: %s, %s", whose, paid, announced, crew, open)
                            .isTrue()));
  }

  /** Whatever is determined, the sum lies inside what was announced. */
  private static void liesInside(RandomCrew crew, Ledger ledger, CrewClaim open) {
    YuanRange announced = decide(crew, ledger, open).amount();
    eachDetermination(
        crew,
        ledger,
        open,
        decision ->
            assertThat(announced.contains(decision.amount().low()))
                .as("%s in %s under %s after %s: %s", decision, announced, crew, ledger, open)
                .isTrue());
  }

  private static void eachDetermination(
      RandomCrew crew, Ledger ledger, CrewClaim open, Consumer<Decision> check) {
    for (int i = 0; i < 8; i++) {
      check.accept(decide(crew, ledger, crew.determined(open)));
    }
  }

  @Property(tries = 1000)
  void whatIsPaidBeyondAnAdvanceLiesInside(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCrew crew = new RandomCrew(random, MoneyBooks.ADVANCE);
    goesOn(crew, before(crew, random), Sequel.of(Sequel.ADVANCE), Sequel.settling("a"));
  }

  @Property(tries = 1000)
  void whatIsPaidAtTheLastStageLiesInside(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCrew crew = new RandomCrew(random, HALF_AND_REST);
    Ledger ledger = before(crew, random, Sequel.of("start"));
    goesOn(crew, ledger, Sequel.of("start"), Sequel.of("end").following("a"));
  }

  private static void goesOn(RandomCrew crew, Ledger ledger, Sequel first, Sequel then) {
    Claim begun = crew.determined(crew.open("a", first));
    Ledger after = crew.blue().settle(ledger, List.of(begun)).ledger();
    if (after.entry("a").orElseThrow().isPaid()) {
      liesInside(crew, after, crew.open("b", then));
    }
  }

  private static Map<List<String>, YuanRange> byPayeeAndItem(Decision decision) {
    Map<List<String>, YuanRange> amounts = new HashMap<>();
    for (Payment payment : decision.payments()) {
      List<String> whose = List.of(payment.payee().id(), payment.item());
      amounts.merge(whose, payment.amount(), YuanRange::plus);
    }
    return amounts;
  }

  @Property(tries = 1000)
  void aGrantTakesTheSameWhateverIsDetermined(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCrew crew = new RandomCrew(random);
    Ledger ledger = before(crew, random);
    CrewClaim open = crew.open("1");
    Decision announced = decide(crew, ledger, open);
    Decision determined = decide(crew, ledger, crew.determined(open));
    if (announced.outcome().kind() == OutcomeKind.GRANTED) {
      assertThat(determined.caps()).as("%s", crew).isEqualTo(announced.caps());
      assertThat(determined.amount()).isEqualTo(announced.amount());
    }
  }

  @Property(tries = 1000)
  void whatIsPendingNamesWhatIsToBeDetermined(@ForAll long seed) {
    Random random = new Random(seed);
    RandomCrew crew = new RandomCrew(random);
    Decision announced = decide(crew, before(crew, random), crew.open("1"));
    if (announced.outcome() instanceof Outcome.NeedsDetermination pending) {
      assertThat(pending.openItems()).as("%s", crew).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void noAccountIsEverTakenBeyondItsLimit(@ForAll long seed) {
    RandomCrew crew = new RandomCrew(new Random(seed));
    Ledger ledger = Ledger.EMPTY;
    for (int i = 0; i < 4; i++) {
      CrewClaim claim = crew.determined(crew.open("k" + i));
      SettledBatch settled = crew.blue().settle(ledger, List.of(claim));
      assertThat(settled.decisions().get(0).caps())
          .as("%s", crew)
          .allMatch(use -> use.left() >= 0 && use.taken() >= 0);
      ledger = settled.ledger();
    }
  }

  @Property(tries = 300)
  void whatIsPaidIsGrossLessCutsAndGrossIsUnitsTimesRate(@ForAll long seed) {
    RandomCrew crew = new RandomCrew(new Random(seed));
    Decision decision = decide(crew, Ledger.EMPTY, crew.determined(crew.open("1")));
    for (Payment payment : decision.payments()) {
      Yuan cut = payment.cuts().stream().map(c -> c.amount().low()).reduce(Yuan.ZERO, Yuan::plus);
      assertThat(payment.amount().low()).isEqualTo(payment.gross().low().minus(cut));
      assertThat(payment.gross().low()).isEqualTo(payment.rate().low().times(payment.units()));
    }
    assertThat(
            decision.payments().stream().map(p -> p.amount().low()).reduce(Yuan.ZERO, Yuan::plus))
        .isEqualTo(decision.amount().low());
  }

  @Property(tries = 1000)
  void noUnitIsPaidMoreThanItsCeiling(@ForAll long seed) {
    RandomCrew crew = new RandomCrew(new Random(seed));
    CrewClaim open = crew.open("1");
    for (CrewClaim claim : List.of(open, crew.determined(open))) {
      for (Payment payment : decide(crew, Ledger.EMPTY, claim).payments()) {
        OptionalInt ceiling = crew.ceiling(payment.item());
        Yuan most =
            ceiling.isPresent()
                ? Yuan.of(ceiling.getAsInt()).times(payment.units())
                : payment.gross().high();
        assertThat(payment.amount().high().compareTo(most)).as("%s", payment).isNotPositive();
      }
    }
  }

  private static Ledger before(RandomCrew crew, Random random) {
    return before(crew, random, Sequel.NONE);
  }

  private static Ledger before(RandomCrew crew, Random random, Sequel sequel) {
    Claim first = crew.determined(crew.open("0", sequel));
    return random.nextInt(3) > 0
        ? crew.blue().settle(Ledger.EMPTY, List.of(first)).ledger()
        : Ledger.EMPTY;
  }

  private static Decision decide(RandomCrew crew, Ledger ledger, CrewClaim claim) {
    SettledBatch settled = crew.blue().settle(ledger, List.of(claim));
    assertThat(settled.rejections()).isEmpty();
    return settled.decisions().get(0);
  }
}
