package io.github.goldenblue.core.settle;

import java.util.HashMap;
import java.util.Map;

/**
 * How an account that parts share is used, while claims go by in the order of the law.
 *
 * @param <P> what tells parts apart
 */
public final class SharedAccount<P> {
  private final Map<P, Long> ofParts = new HashMap<>();
  private long ofAll;

  /** Before the first claim. */
  public SharedAccount() {}

  /** How much was taken so far. */
  public long ofAll() {
    return ofAll;
  }

  /** How much other parts took so far, which this one does not know of. */
  public long ofOthers(P part) {
    return ofAll - ofParts.getOrDefault(part, 0L);
  }

  /**
   * A claim of a part.
   *
   * @param amount what it took, less than zero where it freed
   * @throws ArithmeticException if it does not fit
   */
  public void add(P part, long amount) {
    addAlone(amount);
    ofParts.merge(part, amount, Math::addExact);
  }

  /**
   * A claim that is a part by itself, of which no more needs to be known.
   *
   * @param amount what it took, less than zero where it freed
   * @throws ArithmeticException if it does not fit
   */
  public void addAlone(long amount) {
    ofAll = Math.addExact(ofAll, amount);
  }
}
