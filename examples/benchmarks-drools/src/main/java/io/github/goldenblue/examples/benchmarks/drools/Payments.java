package io.github.goldenblue.examples.benchmarks.drools;

/** What the rules pay, added up. */
public class Payments {
  private long fen;

  /** Nothing yet. */
  public Payments() {}

  /** Called by a rule once for each claim that it pays; the amount in fen. */
  public void pay(String claim, long amount) {
    fen += amount;
  }

  /** All that was paid, in fen. */
  public long fen() {
    return fen;
  }
}
