package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.settle.Step;
import io.github.goldenblue.core.subsidy.Amount;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Subsidies;
import java.util.Collection;
import java.util.function.Function;

/**
 * What the laws are laws of: assessing, settling, reading and writing. {@link #of(GoldenBlue)} is
 * the usual one; whoever settles in another way, on many machines perhaps, holds it to the same
 * laws by an engine of their own.
 */
public interface Engine {
  /** The subsidies that are loaded. */
  Subsidies subsidies();

  /** What a claim is entitled to before caps and history. */
  Assessment assess(Claim claim);

  /**
   * What claims come to before caps, worked out one after another without saying why; an engine
   * that has no such way assesses them.
   */
  default Function<Claim, Amount> amounts() {
    return claim -> Amount.of(assess(claim));
  }

  /** Settles a batch. */
  SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch);

  /**
   * Settles a batch in parts that are settled at the same time; an engine that has no such way
   * settles it as any batch.
   */
  default SettledBatch settleInParts(Ledger ledger, Collection<? extends Claim> batch) {
    return settle(ledger, batch);
  }

  /** Settles one claim in the batch that the ledger has open. */
  Step step(Ledger ledger, Claim claim);

  /** A claim in canonical JSON. */
  String writeClaim(Claim claim);

  /** A claim from JSON. */
  Claim readClaim(String json);

  /** A decision in JSON. */
  String writeDecision(Decision decision);

  /** A decision from JSON. */
  Decision readDecision(String json);

  /** The engine that is loaded. */
  static Engine of(GoldenBlue goldenBlue) {
    return new LoadedEngine(goldenBlue);
  }
}
