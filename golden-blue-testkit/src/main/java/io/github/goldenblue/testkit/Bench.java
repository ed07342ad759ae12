package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a test lays claims down and sees what becomes of them, each time under an empty ledger.
 *
 * <pre>{@code
 * assertThat(bench.decide(claim).amount()).isEqualTo(Bench.yuan(2500));
 * }</pre>
 */
public final class Bench {
  private final GoldenBlue goldenBlue;

  private Bench(GoldenBlue goldenBlue) {
    this.goldenBlue = Objects.requireNonNull(goldenBlue);
  }

  /** A bench for what is loaded. */
  public static Bench of(GoldenBlue goldenBlue) {
    return new Bench(goldenBlue);
  }

  /** What falls due before caps and history. */
  public YuanRange due(Claim claim) {
    return goldenBlue.assess(claim).total();
  }

  /** What falls due of one item before caps and history. */
  public YuanRange due(Claim claim, String item) {
    return goldenBlue.assess(claim).lines().stream()
        .filter(line -> line.item().equals(item))
        .map(Line::due)
        .reduce(YuanRange.ZERO, YuanRange::plus);
  }

  /** Whether a condition refuses the claim, whatever the ledger holds. */
  public boolean isRefused(Claim claim) {
    return !goldenBlue.assess(claim).unmet().isEmpty();
  }

  /** The decision on a claim by itself. */
  public Decision decide(Claim claim) {
    return settle(List.of(claim)).get(0);
  }

  /**
   * The decisions on claims settled in one batch.
   *
   * @throws IllegalArgumentException if one of them is rejected
   */
  public List<Decision> settle(List<? extends Claim> claims) {
    SettledBatch settled = goldenBlue.settle(Ledger.EMPTY, claims);
    if (!settled.rejections().isEmpty()) {
      throw new IllegalArgumentException("rejected: " + settled.rejections());
    }
    return settled.decisions();
  }

  /** Of claims settled in one batch, the decisions on those that are granted. */
  public Stream<Decision> granted(List<? extends Claim> claims) {
    return settle(claims).stream()
        .filter(decision -> decision.outcome().kind() == OutcomeKind.GRANTED);
  }

  /** So many yuan, and no range. */
  public static YuanRange yuan(long amount) {
    return YuanRange.exactly(Yuan.of(amount));
  }

  /** From so many yuan to so many. */
  public static YuanRange yuan(long low, long high) {
    return YuanRange.between(Yuan.of(low), Yuan.of(high));
  }
}
