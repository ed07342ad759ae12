package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.facts.Claim;
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
import org.openjdk.jmh.infra.Blackhole;

/** Claims a second from bytes to bytes: JSON lines of claims in, JSON lines of decisions out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WireBenchmark {
  static final int CLAIMS = 2_000;

  private final Wires wires = Wires.internships(CLAIMS);

  /** The same bytes in and out, as tokens alone. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void floor(Blackhole out) {
    wires.floor(out::consume);
  }

  /** Claims read, decided in full, and the decisions written. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void decided(Blackhole out) {
    wires.decided(out::consume);
  }

  /** The same for amounts alone: tokens of claims in, tokens of amounts out. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void amountsFloor(Blackhole out) {
    wires.amountsFloor(out::consume);
  }

  /** Claims read, and written what each comes to before caps. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void amounts(Blackhole out) {
    wires.amounts(out::consume);
  }

  /** Claims read. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public List<Claim> read() {
    return wires.read();
  }

  /** Decisions written. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void write(Blackhole out) {
    wires.write(out::consume);
  }
}
