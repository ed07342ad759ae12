package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;

/**
 * How much of an account a claim takes at most.
 *
 * @param key the account
 * @param amount in fen for yuan caps, else whole; zero where it only frees what was taken before
 * @param limit how much all claims together may take, as this one is told
 */
public record Demand(CapKey key, long amount, long limit) {
  /** What frees an account, and is not bound by it. */
  static Demand freeing(CapKey key) {
    return new Demand(key, 0, Long.MAX_VALUE);
  }

  /** Both together, of one account. */
  Demand and(Demand other) {
    return new Demand(key, added(amount, other.amount), Math.min(limit, other.limit));
  }

  /** Both of one account that a claim takes once. */
  Demand once(Demand other) {
    return new Demand(key, Math.max(amount, other.amount), Math.min(limit, other.limit));
  }

  /**
   * What is left of the limit. An account runs short if all claims together ask for more of it than
   * is left of the lowest of their limits.
   *
   * @param used what was used before
   */
  public long room(long used) {
    return limit - Math.max(0, used);
  }

  /** The sum, or the most that can be said: whoever asks for so much is bound by any limit. */
  static long added(long one, long other) {
    long sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
