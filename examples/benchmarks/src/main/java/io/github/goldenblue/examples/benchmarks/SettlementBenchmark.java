package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds for one batch of agency-referrals in any order, with their yearly caps, in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms10g", "-Xmx10g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 6)
@Measurement(iterations = 5)
public class SettlementBenchmark {
  private static final int THREADS = 2;

  /** How many claims. */
  @Param({"10000", "100000", "1000000"})
  int claims;

  /** How many agencies they come from. */
  @Param({"100", "1000", "10000"})
  int agencies;

  private List<AgencyReferralClaim> batch = List.of();
  private ExecutorService executor = Executors.newFixedThreadPool(THREADS);

  /** Draws the claims. */
  @Setup
  public void draw() {
    batch = SomeClaims.agencyReferrals(claims, agencies);
  }

  /** Ends the threads. */
  @TearDown
  public void end() {
    executor.shutdown();
  }

  /** One by one; decisions are taken over and let go. */
  @Benchmark
  public long settled() {
    long[] fen = new long[1];
    Figures.GOLDEN_BLUE
        .settlement()
        .settle(
            Ledger.EMPTY,
            batch,
            decision -> fen[0] += decision.amount().high().fen(),
            rejection -> {
              throw new IllegalStateException(rejection.toString());
            });
    return fen[0];
  }

  /** In parts, on two threads; all decisions are kept. */
  @Benchmark
  public SettledBatch settledInParts() {
    return Figures.GOLDEN_BLUE
        .settlement()
        .settleInParts(Ledger.EMPTY, batch, 2 * THREADS, executor);
  }
}
