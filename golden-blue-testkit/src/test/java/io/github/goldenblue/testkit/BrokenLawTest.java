package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.Yuan;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Each law says what is wrong, for as few claims as will show it. */
class BrokenLawTest {
  private static final List<Claim> CLAIMS = Toy.CLAIMS.list(3, 60);

  static String broken(Engine engine, BiConsumer<Laws, List<Claim>> law) {
    Laws laws = Laws.of(engine);
    BrokenLaw broken = catchThrowableOfType(BrokenLaw.class, () -> law.accept(laws, CLAIMS));
    assertThat(broken).as("the law that is broken").isNotNull();
    return String.valueOf(broken.getMessage());
  }

  private static long claimsIn(String message) {
    return message.lines().filter(line -> line.startsWith("  {\"subsidy\"")).count();
  }

  @Test
  void theMessageNamesTheLawAndTheSmallestExample() {
    Engine losing = FaultyEngine.withDecisions(BrokenLawTest::withoutPayments);
    String message = broken(losing, Laws::paymentsAddUp);
    assertThat(message).startsWith("broken: payments are never negative and add up\n");
    assertThat(message).contains("payments of 0.00..0.00 make up");
    assertThat(claimsIn(message)).isEqualTo(1);
  }

  @Test
  void aFailureOfTheEngineBreaksTheLaw() {
    Engine failing =
        new FaultyEngine() {
          @Override
          public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
            if (!batch.isEmpty()) {
              throw new IllegalStateException("out of order");
            }
            return super.settle(ledger, batch);
          }
        };
    String message = broken(failing, Laws::orderDoesNotMatter);
    assertThat(message).contains("the engine failed", "out of order");
    assertThat(claimsIn(message)).isEqualTo(1);
  }

  @Test
  void anExampleOfTwoClaimsKeepsBoth() {
    String message = broken(new ForgetfulEngine(), Laws::noCapIsEverExceeded);
    assertThat(message).contains("but claims before took");
    assertThat(claimsIn(message)).isEqualTo(2);
  }

  @Test
  void pendingClaimsMayNotPromiseMoreThanTheyAnnounce() {
    Engine generous = FaultyEngine.withDecisions(Planted::oneFenMoreIfGranted);
    String message = broken(generous, Laws::determinationsLieInTheRange);
    assertThat(message).contains("announced", "is decided");
    assertThat(claimsIn(message)).isEqualTo(1);
  }

  private static Decision withoutPayments(Decision decision) {
    boolean isPaid =
        decision.outcome().kind() == OutcomeKind.GRANTED
            && decision.amount().high().compareTo(Yuan.ZERO) > 0;
    return isPaid ? Planted.copy(decision).payments(List.of()).build() : decision;
  }

  /** Settles every batch as if it were the first. */
  private static final class ForgetfulEngine extends FaultyEngine {
    @Override
    public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
      SettledBatch settled = super.settle(Ledger.EMPTY, batch);
      return new SettledBatch(
          settled.decisions(),
          settled.rejections(),
          super.settle(ledger, List.of()).ledger().with(settled.ledger().entries()));
    }
  }
}
