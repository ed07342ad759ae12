package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
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

/** What a claim costs as more rates are loaded than it needs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MoreRatesBenchmark {
  static final int CLAIMS = 10_000;

  /** Of which there are more: {@code districts} or {@code editions}. */
  @Param({"districts", "editions"})
  public String more = "districts";

  /** How many there are. */
  @Param({"1", "10", "100"})
  public int times = 1;

  private final List<AgencyReferralClaim> claims = SomeClaims.agencyReferrals(CLAIMS);
  private GoldenBlue goldenBlue = Figures.GOLDEN_BLUE;

  /** Loads the rates. */
  @Setup
  public void load() {
    goldenBlue = more.equals("districts") ? MoreRates.districts(times) : MoreRates.editions(times);
  }

  /** Assessed in full, before caps. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public long assessed() {
    return Figures.assessed(goldenBlue, claims);
  }
}
