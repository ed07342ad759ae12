package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.recruitment.StableEmploymentClaim;
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

/** Claims a second of one subsidy, on the facts of the catalogue, dates included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StableEmploymentBenchmark {
  static final int CLAIMS = 10_000;

  private final List<StableEmploymentClaim> claims =
      SomeClaims.stableEmployment(CLAIMS).stream()
          .sorted(
              Comparator.comparing(StableEmploymentClaim::on)
                  .thenComparing(StableEmploymentClaim::id))
          .toList();
  private final List<PlainClaims.Employment> plain =
      claims.stream().map(PlainClaims.Employment::of).toList();
  private final Columns.Employment columns = new Columns.Employment(claims);

  private final StableEmploymentCursor cursor = new StableEmploymentCursor(claims);

  /** Loops over primitive columns, written by hand. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public long primitiveColumns() {
    return columns.fen();
  }

  /** Plain objects, written by hand. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public long plainObjects() {
    return PlainClaims.employment(plain);
  }

  /** Amounts alone over columns, before caps: no object a claim. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public long amountsOverColumns() {
    return Figures.amounts(cursor.size(), cursor::at);
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
