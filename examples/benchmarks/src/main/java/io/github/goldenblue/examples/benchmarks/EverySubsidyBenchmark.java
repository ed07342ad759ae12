package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.testkit.RandomClaims;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Claims a second of each subsidy of Shangyu's plan, on random claims that are accepted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class EverySubsidyBenchmark {
  static final int CLAIMS = 10_000;

  private static final LocalDate FIRST = LocalDate.of(2022, 5, 16);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
  private static final int SEED = 7;

  /** The subsidy. */
  @Param({
    "stable-employment",
    "order-class",
    "exchange-visit",
    "internship",
    "practical-training",
    "agency-referral",
    "individual-referral",
    "skill-certification",
    "new-apprenticeship",
    "chief-technician",
    "elite-training",
    "public-training-base",
    "competition-prize",
    "competition-hosting",
    "craftsman-award",
    "master-studio"
  })
  String subsidy = "";

  private List<Claim> claims = List.of();

  /** Draws the claims. */
  @Setup
  public void draw() {
    GoldenBlue goldenBlue = Figures.GOLDEN_BLUE;
    claims =
        RandomClaims.of(goldenBlue, District.of("330604"), FIRST, LAST)
            .among(CLAIMS, CLAIMS)
            .only(subsidy)
            .list(SEED, CLAIMS)
            .stream()
            .sorted(ClaimOrder.CANONICAL)
            .toList();
  }

  /** Amounts alone, before caps. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public long amounts() {
    return Figures.amounts(claims);
  }

  /** Assessed in full, before caps. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public long assessed() {
    return Figures.assessed(claims);
  }

  /** Decided in full, after caps. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public long decided() {
    return Figures.settled(claims);
  }
}
