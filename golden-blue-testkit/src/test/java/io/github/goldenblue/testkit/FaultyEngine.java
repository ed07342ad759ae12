package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.settle.Step;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Subsidies;
import java.util.Collection;
import java.util.function.UnaryOperator;

/** A sound engine, that of the toy or another, to be overridden with a fault. */
class FaultyEngine implements Engine {
  final Engine sound;

  FaultyEngine() {
    this(Toy.GOLDEN_BLUE);
  }

  FaultyEngine(GoldenBlue goldenBlue) {
    this.sound = Engine.of(goldenBlue);
  }

  /** An engine whose decisions and entries are not what was settled. */
  static Engine with(UnaryOperator<Decision> decisions, UnaryOperator<LedgerEntry> entries) {
    return new FaultyEngine() {
      @Override
      public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
        SettledBatch settled = super.settle(ledger, batch);
        return new SettledBatch(
            settled.decisions().stream().map(decisions).toList(),
            settled.rejections(),
            settled.ledger().with(settled.ledger().entries().stream().map(entries).toList()));
      }
    };
  }

  static Engine withDecisions(UnaryOperator<Decision> decisions) {
    return with(decisions, entry -> entry);
  }

  @Override
  public Subsidies subsidies() {
    return sound.subsidies();
  }

  @Override
  public Assessment assess(Claim claim) {
    return sound.assess(claim);
  }

  @Override
  public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
    return sound.settle(ledger, batch);
  }

  @Override
  public Step step(Ledger ledger, Claim claim) {
    return sound.step(ledger, claim);
  }

  @Override
  public String writeClaim(Claim claim) {
    return sound.writeClaim(claim);
  }

  @Override
  public Claim readClaim(String json) {
    return sound.readClaim(json);
  }

  @Override
  public String writeDecision(Decision decision) {
    return sound.writeDecision(decision);
  }

  @Override
  public Decision readDecision(String json) {
    return sound.readDecision(json);
  }
}
