package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.subsidy.Amounts;
import io.github.goldenblue.core.subsidy.Assessment;
import java.util.List;
import java.util.function.IntFunction;

/** What golden-blue makes of the same claims. */
final class Figures {
  static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();

  private Figures() {}

  /** Due before caps, in fen: amounts alone. */
  static long amounts(List<? extends Claim> claims) {
    return amounts(claims.size(), claims::get);
  }

  /** The same, of so many claims by their number. */
  static long amounts(int count, IntFunction<? extends Claim> claims) {
    Amounts amounts = GOLDEN_BLUE.amounts();
    long fen = 0;
    for (int i = 0; i < count; i++) {
      fen += amounts.of(claims.apply(i)).due().high().fen();
    }
    return fen;
  }

  /** Due before caps, in fen: assessments with findings, lines and clauses. */
  static long assessed(List<? extends Claim> claims) {
    return assessed(GOLDEN_BLUE, claims);
  }

  /** The same, by these rates. */
  static long assessed(GoldenBlue goldenBlue, List<? extends Claim> claims) {
    long fen = 0;
    for (Claim claim : claims) {
      Assessment assessment = goldenBlue.assess(claim);
      fen += assessment.unmet().isEmpty() ? assessment.total().high().fen() : 0;
    }
    return fen;
  }

  /**
   * Paid after caps, in fen: decisions in full, each taken over and let go, and the next ledger.
   */
  static long settled(List<? extends Claim> claims) {
    long[] fen = new long[1];
    GOLDEN_BLUE
        .settlement()
        .settle(
            Ledger.EMPTY,
            claims,
            decision -> fen[0] += decision.amount().high().fen(),
            Figures::refuse);
    return fen[0];
  }

  private static void refuse(Object rejection) {
    throw new IllegalStateException(rejection.toString());
  }
}
