package io.github.goldenblue.examples.benchmarks.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.examples.benchmarks.PlainClaims;
import io.github.goldenblue.examples.benchmarks.PlainClaims.Agency;
import io.github.goldenblue.examples.benchmarks.PlainClaims.AgencyAccounts;
import io.github.goldenblue.examples.benchmarks.PlainClaims.Employment;
import io.github.goldenblue.examples.benchmarks.PlainClaims.Intern;
import io.github.goldenblue.examples.benchmarks.SomeClaims;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Drools, plain objects and golden-blue pay each claim the same, and so all of them together. */
class DroolsAgreesTest {
  private static final int CLAIMS = 5_000;
  private static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();
  private static final Rules RULES = new Rules();

  /** Keeps apart what the rules pay for each claim. */
  private static final class ByClaim extends Payments {
    private final Map<String, Long> amounts = new HashMap<>();

    @Override
    public void pay(String claim, long amount) {
      super.pay(claim, amount);
      assertThat(amounts.put(claim, amount)).as("paid once: %s", claim).isNull();
    }
  }

  @Test
  void stableEmployment() {
    var claims = sorted(SomeClaims.stableEmployment(CLAIMS));
    var plain = claims.stream().map(Employment::of).toList();
    var decided = decided(claims);
    assertThat(decided.values()).as("some have too few hires").contains(0L);
    assertThat(byHand(plain, Employment::id, Employment::fen)).isEqualTo(decided);
    assertThat(PlainClaims.employment(plain)).isEqualTo(total(decided));
    assertThatDroolsPays(plain, StableEmploymentBenchmark.AT_ONCE, decided);
  }

  @Test
  void internships() {
    var claims = sorted(SomeClaims.internships(CLAIMS));
    var plain = claims.stream().map(Intern::of).toList();
    var decided = decided(claims);
    assertThat(decided.values()).as("some are too short").contains(0L);
    assertThat(byHand(plain, Intern::id, Intern::fen)).isEqualTo(decided);
    assertThat(PlainClaims.internships(plain)).isEqualTo(total(decided));
    assertThatDroolsPays(plain, InternshipBenchmark.AT_ONCE, decided);
  }

  @Test
  void agencyReferrals() {
    var claims = sorted(SomeClaims.agencyReferrals(CLAIMS));
    var plain = claims.stream().map(Agency::of).toList();
    var decided = decided(claims);
    assertThat(plain)
        .as("some are cut by the yearly cap")
        .anyMatch(claim -> isCut(claim, decided.getOrDefault(claim.id(), 0L)));
    assertThat(byHand(plain, Agency::id, new AgencyAccounts()::pay)).isEqualTo(decided);
    assertThat(PlainClaims.agencies(plain)).isEqualTo(total(decided));
    assertThatDroolsPays(plain, AgencyReferralBenchmark.AT_ONCE, decided);
  }

  private static boolean isCut(Agency claim, long paid) {
    return 0 < paid && paid < claim.recruits() * claim.perHead();
  }

  private static <C extends Claim> List<C> sorted(List<C> claims) {
    return claims.stream()
        .sorted(Comparator.<C, LocalDate>comparing(Claim::on).thenComparing(Claim::id))
        .toList();
  }

  /** The amounts of golden-blue's decisions, of claims that are paid nothing too. */
  private static Map<String, Long> decided(List<? extends Claim> claims) {
    SettledBatch settled = GOLDEN_BLUE.settle(Ledger.EMPTY, claims);
    assertThat(settled.rejections()).isEmpty();
    Map<String, Long> amounts = new HashMap<>();
    for (Decision decision : settled.decisions()) {
      assertThat(decision.amount().isExact()).as(decision.claimId()).isTrue();
      amounts.put(decision.claimId(), decision.amount().high().fen());
    }
    assertThat(amounts).hasSize(CLAIMS);
    return amounts;
  }

  private static <P> Map<String, Long> byHand(
      List<P> claims, Function<P, String> id, ToLongFunction<P> amount) {
    return claims.stream().collect(Collectors.toMap(id, amount::applyAsLong));
  }

  private static void assertThatDroolsPays(List<?> claims, int atOnce, Map<String, Long> expected) {
    ByClaim payments = new ByClaim();
    RULES.decide(claims, atOnce, payments);
    Map<String, Long> paid = new HashMap<>(expected);
    paid.replaceAll((claim, any) -> payments.amounts.getOrDefault(claim, 0L));
    assertThat(paid).isEqualTo(expected);
    assertThat(payments.fen()).isEqualTo(total(expected));
    assertThat(RULES.fen(claims, atOnce)).as("once more").isEqualTo(total(expected));
  }

  private static long total(Map<String, Long> amounts) {
    return amounts.values().stream().mapToLong(Long::longValue).sum();
  }
}
