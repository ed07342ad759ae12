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
 * The engine as it is.
 *
 * @param goldenBlue what is loaded
 */
record LoadedEngine(GoldenBlue goldenBlue) implements Engine {
  private static final int PARTS = 3;

  @Override
  public Subsidies subsidies() {
    return goldenBlue.subsidies();
  }

  @Override
  public Assessment assess(Claim claim) {
    return goldenBlue.assess(claim);
  }

  @Override
  public Function<Claim, Amount> amounts() {
    return goldenBlue.amounts()::of;
  }

  @Override
  public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
    return goldenBlue.settle(ledger, batch);
  }

  @Override
  public SettledBatch settleInParts(Ledger ledger, Collection<? extends Claim> batch) {
    return goldenBlue.settlement().settleInParts(ledger, batch, PARTS, Runnable::run);
  }

  @Override
  public Step step(Ledger ledger, Claim claim) {
    return goldenBlue.settlement().step(ledger, claim);
  }

  @Override
  public String writeClaim(Claim claim) {
    return goldenBlue.writeClaim(claim);
  }

  @Override
  public Claim readClaim(String json) {
    return goldenBlue.readClaim(json);
  }

  @Override
  public String writeDecision(Decision decision) {
    return goldenBlue.writeDecision(decision);
  }

  @Override
  public Decision readDecision(String json) {
    return goldenBlue.readDecision(json);
  }
}
