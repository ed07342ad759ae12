package io.github.goldenblue.examples.benchmarks.drools;

import io.github.goldenblue.examples.benchmarks.PlainClaims;
import io.github.goldenblue.examples.benchmarks.SomeClaims;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The claims of the benchmark of the same name, as plain objects, decided by Drools. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AgencyReferralBenchmark {
  static final int CLAIMS = 10_000;

  /** Each sees what those before it were paid. */
  static final int AT_ONCE = 1;

  private final List<PlainClaims.Agency> claims =
      SomeClaims.agencyReferrals(CLAIMS).stream()
          .sorted(
              Comparator.comparing(AgencyReferralClaim::on).thenComparing(AgencyReferralClaim::id))
          .map(PlainClaims.Agency::of)
          .toList();
  private final Rules rules = new Rules();

  /** Amounts, after the yearly cap. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public long drools() {
    return rules.fen(claims, AT_ONCE);
  }
}
