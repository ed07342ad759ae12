package io.github.goldenblue.testkit;

import static io.github.goldenblue.testkit.BrokenLawTest.broken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.settle.Step;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.subsidy.Amount;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fault is planted in a sound engine, and the law for it finds the fault. */
class PlantedFaultsTest {
  private static final int OVER = 1_000_000;
  private static final Claim OTHER = Toy.CLAIMS.list(0, 1).get(0);

  private static Engine deciding(UnaryOperator<Decision> fault) {
    return FaultyEngine.withDecisions(fault);
  }

  @Test
  void aPaymentBelowNothingIsFound() {
    Yuan debt = Yuan.ofFen(-1);
    Engine engine =
        deciding(
            decision ->
                Planted.payments(
                    decision, p -> Planted.withAmount(p, p.gross(), YuanRange.exactly(debt))));
    assertThat(broken(engine, Laws::paymentsAddUp)).contains("pays less than nothing");
  }

  @Test
  void aGrossThatIsNotUnitsTimesRateIsFound() {
    Engine engine =
        deciding(
            decision ->
                Planted.payments(
                    decision, p -> Planted.withAmount(p, Planted.more(p.gross()), p.amount())));
    assertThat(broken(engine, Laws::paymentsAddUp)).contains("units × rate is");
  }

  @Test
  void aCutThatIsNotTakenOffIsFound() {
    Engine engine =
        deciding(
            decision ->
                Planted.payments(decision, p -> Planted.withAmount(p, p.gross(), p.gross())));
    assertThat(broken(engine, Laws::paymentsAddUp)).contains("gross less cuts is");
  }

  @Test
  void aTotalThatIsNotTheSumIsFound() {
    assertThat(broken(deciding(Planted::oneFenMoreIfGranted), Laws::paymentsAddUp))
        .contains("make up");
  }

  @Test
  void anUnpaidClaimThatIsPaidIsFound() {
    List<Payment> payments =
        Toy.GOLDEN_BLUE.settle(Ledger.EMPTY, Toy.CLAIMS.list(1, 20)).decisions().stream()
            .flatMap(decision -> decision.payments().stream())
            .toList();
    Set<OutcomeKind> unpaid = EnumSet.of(OutcomeKind.REFUSED, OutcomeKind.EXHAUSTED);
    Engine engine =
        deciding(
            decision ->
                unpaid.contains(decision.outcome().kind())
                    ? Planted.copy(decision).payments(payments).build()
                    : decision);
    assertThat(broken(engine, Laws::whatIsNotPaidTakesNothing)).contains("ED, pays [Payment");
  }

  @Test
  void aPendingClaimThatShowsATakingIsFound() {
    Engine engine =
        deciding(
            decision ->
                decision.outcome().kind() == OutcomeKind.NEEDS_DETERMINATION
                    ? Planted.caps(decision, u -> Planted.use(u, u.limit(), u.usedBefore(), 1))
                    : decision);
    assertThat(broken(engine, Laws::whatIsNotPaidTakesNothing)).contains("shows that it takes");
  }

  @Test
  void aCapThatIsExceededIsFound() {
    Engine engine =
        FaultyEngine.with(
            decision ->
                Planted.caps(
                    decision,
                    u -> Planted.use(u, u.limit(), u.usedBefore() * OVER, u.taken() * OVER)),
            entry -> Planted.takings(entry, taking -> Stream.of(Planted.times(taking, OVER))));
    assertThat(broken(engine, Laws::noCapIsEverExceeded)).contains("exceeded by");
  }

  @Test
  void aTakingThatIsNotBookedIsFound() {
    Engine engine =
        FaultyEngine.with(
            decision -> decision, entry -> Planted.takings(entry, taking -> Stream.empty()));
    assertThat(broken(engine, Laws::noCapIsEverExceeded)).contains("but the ledger says it took 0");
  }

  @Test
  void aTakingThatIsNotShownIsFound() {
    Engine engine = deciding(decision -> Planted.copy(decision).caps(List.of()).build());
    assertThat(broken(engine, Laws::noCapIsEverExceeded)).contains("and does not show it");
  }

  @Test
  void aTakingThatIsNotWhatWasPaidIsFound() {
    Engine engine =
        FaultyEngine.with(
            decision -> Planted.caps(decision, PlantedFaultsTest::oneLess),
            entry -> {
              Set<CapKey> seen = new HashSet<>();
              return Planted.takings(entry, t -> oneLess(t, seen.add(t.key())));
            });
    assertThat(broken(engine, Laws::noCapIsEverExceeded)).contains(", paid ");
  }

  private static Stream<Taking> oneLess(Taking taking, boolean isFirst) {
    boolean isSpared = !isFirst && taking.unit() != CapUnit.OCCURRENCES;
    long left = isSpared ? taking.amount() : taking.amount() - 1;
    return left == 0 ? Stream.empty() : Stream.of(new Taking(taking.key(), taking.unit(), left));
  }

  private static CapUse oneLess(CapUse use) {
    return Planted.use(use, use.limit(), use.usedBefore(), Math.max(0, use.taken() - 1));
  }

  @Test
  void anotherLimitThanTheCapsIsFound() {
    Engine engine =
        deciding(
            decision ->
                Planted.caps(
                    decision, u -> Planted.use(u, u.limit() + 1, u.usedBefore(), u.taken())));
    assertThat(broken(engine, Laws::noCapIsEverExceeded)).contains("limit");
  }

  @Test
  void settlingAsClaimsComeIsFound() {
    Engine engine =
        new FaultyEngine() {
          @Override
          public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
            Ledger after = ledger.withBatch(Optional.empty());
            List<Decision> decisions = new ArrayList<>();
            for (Claim claim : batch) {
              Step step = sound.step(after, claim);
              decisions.add(step.decision());
              after = step.ledger();
            }
            return new SettledBatch(decisions, List.of(), after);
          }
        };
    assertThat(broken(engine, Laws::orderDoesNotMatter)).contains("in the order of the law");
  }

  @Test
  void aStepThatDecidesOtherwiseIsFound() {
    Engine engine =
        new FaultyEngine() {
          @Override
          public Step step(Ledger ledger, Claim claim) {
            return super.step(ledger.withBatch(Optional.empty()), claim);
          }
        };
    assertThat(broken(engine, Laws::settlingIsAFold)).contains("at once, and claim by claim");
  }

  /** Claims of one batch share a key that no cap knows of: the more there are, the more is paid. */
  private static final class MoreForMany extends FaultyEngine {
    @Override
    public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
      SettledBatch settled = super.settle(ledger, batch);
      return new SettledBatch(
          settled.decisions().stream()
              .map(decision -> Planted.moreIfGranted(decision, batch.size()))
              .toList(),
          settled.rejections(),
          settled.ledger());
    }
  }

  @Test
  void aHiddenKeyBetweenClaimsIsFound() {
    assertThat(broken(new MoreForMany(), Laws::partsSettleApart)).contains("and apart");
    assertThat(broken(new MoreForMany(), Laws::batchesSplit)).contains("and as two");
  }

  @Test
  void payingTwiceIsFound() {
    Engine engine = deciding(decision -> Planted.copy(decision).settledBefore(false).build());
    assertThat(broken(engine, Laws::settlingTwiceChangesNothing))
        .contains("not said to be settled before");
  }

  @Test
  void aFactThatIsLostOnTheWireIsFound() {
    Engine engine =
        new FaultyEngine() {
          @Override
          public Claim readClaim(String json) {
            return super.readClaim(json.replaceAll("\"feeDetermined\":[0-9.]+,?", ""));
          }

          @Override
          public String writeClaim(Claim claim) {
            return super.writeClaim(claim).replace(",\"monthDetermined\"", ", \"monthDetermined\"");
          }
        };
    assertThat(broken(engine, Laws::jsonKeepsEverything)).contains("is read as");
  }

  @Test
  void aDecisionThatIsReadOtherwiseIsFound() {
    Engine engine =
        new FaultyEngine() {
          @Override
          public Decision readDecision(String json) {
            return Planted.oneFenMoreIfGranted(super.readDecision(json));
          }
        };
    assertThat(broken(engine, Laws::jsonKeepsEverything)).contains("the decision");
  }

  @Test
  void assessingOtherwiseTheSecondTimeIsFound() {
    AtomicInteger calls = new AtomicInteger();
    Engine engine =
        new FaultyEngine() {
          @Override
          public Assessment assess(Claim claim) {
            return super.assess(calls.getAndIncrement() % 2 == 0 ? claim : OTHER);
          }
        };
    assertThat(broken(engine, Laws::nothingIsChangedOnTheWay)).contains("is assessed as");
  }

  @Test
  void anAmountAloneThatIsAnotherIsFound() {
    Engine engine =
        new FaultyEngine() {
          @Override
          public Function<Claim, Amount> amounts() {
            return claim -> Amount.of(sound.assess(claim.id().endsWith("7") ? OTHER : claim));
          }
        };
    assertThat(broken(engine, Laws::amountsAloneAreTheSame)).contains("its amount alone, as");
  }
}
