package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Line;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fault in stages, advances or reversals is planted, and the law for it finds the fault. */
class PlantedHistoryFaultsTest {
  private static final int HISTORIES = 60;

  private static String broken(
      GoldenBlue goldenBlue, Engine engine, BiConsumer<HistoryLaws, History> law) {
    HistoryLaws laws = Laws.of(engine).histories();
    RandomClaims claims = MoneyToy.claims(goldenBlue);
    for (int seed = 0; seed < HISTORIES; seed++) {
      try {
        law.accept(laws, claims.history(seed, 4));
      } catch (BrokenLaw broken) {
        return String.valueOf(broken.getMessage());
      }
    }
    return "";
  }

  /** Entries as the fault makes them of what they were before, if they were, and are. */
  private static Engine keeping(GoldenBlue goldenBlue, BinaryOperator<LedgerEntry> fault) {
    return new FaultyEngine(goldenBlue) {
      @Override
      public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
        SettledBatch settled = super.settle(ledger, batch);
        List<LedgerEntry> faulty =
            settled.ledger().entries().stream()
                .map(entry -> fault.apply(ledger.entry(entry.id()).orElse(entry), entry))
                .toList();
        return new SettledBatch(
            settled.decisions(), settled.rejections(), settled.ledger().with(faulty));
      }
    };
  }

  private static Engine deciding(GoldenBlue goldenBlue, UnaryOperator<Decision> fault) {
    return new FaultyEngine(goldenBlue) {
      @Override
      public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
        SettledBatch settled = super.settle(ledger, batch);
        return new SettledBatch(
            settled.decisions().stream().map(fault).toList(),
            settled.rejections(),
            settled.ledger());
      }
    };
  }

  @Test
  void anAdvanceThatIsNotFreedIsFound() {
    Engine engine =
        keeping(
            MoneyToy.ADVANCES,
            (before, after) ->
                isAdvance(after) && after.chain().later().isPresent()
                    ? Planted.lines(after, before.lines())
                    : after);
    assertThat(broken(MoneyToy.ADVANCES, engine, HistoryLaws::moneyStands))
        .contains(" is out, ", "\"settles\":");
  }

  private static boolean isAdvance(LedgerEntry entry) {
    return entry.chain().stage().filter(Sequel.ADVANCE::equals).isPresent();
  }

  @Test
  void aRecoveryThatIsForgottenIsFound() {
    Engine engine =
        deciding(MoneyToy.STAGES, decision -> Planted.copy(decision).recoveries(List.of()).build());
    assertThat(broken(MoneyToy.STAGES, engine, HistoryLaws::moneyStands)).contains(" is out, ");
  }

  @Test
  void whatComesBackTwiceIsFound() {
    Engine engine =
        deciding(
            MoneyToy.STAGES,
            decision ->
                Planted.copy(decision)
                    .recoveries(
                        Stream.of(decision.recoveries(), decision.recoveries())
                            .flatMap(List::stream)
                            .toList())
                    .build());
    assertThat(broken(MoneyToy.STAGES, engine, HistoryLaws::moneyStands)).contains("out");
  }

  @Test
  void anOccurrenceThatIsFreedTooEarlyIsFound() {
    Engine engine =
        keeping(
            MoneyToy.STAGES,
            (before, after) ->
                after.standing().compareTo(before.standing()) < 0
                    ? Planted.takings(
                        after,
                        taking ->
                            taking.unit() == CapUnit.OCCURRENCES
                                ? Stream.empty()
                                : Stream.of(taking))
                    : after);
    assertThat(broken(MoneyToy.STAGES, engine, HistoryLaws::balancesHold))
        .contains("takes nothing of", "\"reversal\"");
  }

  @Test
  void aBalanceThatAReversalDoesNotFreeIsFound() {
    Engine engine = keeping(MoneyToy.STAGES, (before, after) -> lessOnly(before, after));
    assertThat(broken(MoneyToy.STAGES, engine, HistoryLaws::moneyStands)).contains(" is out, ");
    assertThat(broken(MoneyToy.STAGES, engine, HistoryLaws::allCanComeBack)).contains("\n");
  }

  private static LedgerEntry lessOnly(LedgerEntry before, LedgerEntry after) {
    return after.standing().compareTo(before.standing()) < 0
        ? Planted.lines(after, before.lines())
        : after;
  }

  @Test
  void stagesAboveTheWholeAreFound() {
    Engine engine =
        new FaultyEngine(MoneyToy.STAGES) {
          @Override
          public Assessment assess(Claim claim) {
            Assessment sound = super.assess(claim);
            return new Assessment(
                sound.lines().stream().map(PlantedHistoryFaultsTest::ofStage).toList(),
                sound.findings(),
                sound.readings(),
                sound.itemReadings(),
                sound.cited(),
                sound.edition(),
                sound.unmodelled(),
                sound.stage(),
                sound.referredTo());
          }
        };
    assertThat(broken(MoneyToy.STAGES, engine, HistoryLaws::moneyStands))
        .contains("brings its stages to", "\"follows\":");
  }

  /** As if the stage were the whole. */
  private static Line ofStage(Line line) {
    return new Line(
        line.item(),
        line.subject(),
        line.payee(),
        line.units(),
        line.rate(),
        line.rate(),
        line.openBands(),
        line.draws(),
        line.relations(),
        line.editions(),
        line.clause());
  }

  @Test
  void decidingAgainIsFound() {
    Engine engine =
        deciding(MoneyToy.STAGES, decision -> Planted.copy(decision).settledBefore(false).build());
    assertThat(broken(MoneyToy.STAGES, engine, HistoryLaws::settlingAgainChangesNothing))
        .contains("is decided again");
  }

  @Test
  void anAdvanceThatTheAnnouncedRangeForgetsIsFound() {
    Engine engine =
        deciding(
            MoneyToy.ADVANCES,
            decision ->
                decision.earlier().isPresent() && Planted.isGranted(decision)
                    ? Planted.oneFenMoreIfGranted(decision)
                    : decision);
    assertThat(broken(MoneyToy.ADVANCES, engine, HistoryLaws::determinationsLieInTheRange))
        .contains("announced");
  }
}
