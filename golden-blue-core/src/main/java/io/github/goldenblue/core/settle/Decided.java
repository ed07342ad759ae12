package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.CapKey;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One claim of a part: decided or rejected, and what it did to accounts that other parts share.
 *
 * @param claim the claim
 * @param decision what was decided; empty if it was rejected
 * @param rejection why it was rejected; empty if it was decided
 * @param accounts the accounts of the caps that the decision names, in its order
 * @param movements what it took or freed of shared accounts, in order
 */
public record Decided(
    Claim claim,
    Optional<Decision> decision,
    Optional<Rejection> rejection,
    List<CapKey> accounts,
    List<Movement> movements) {
  /** Keeps copies. */
  public Decided {
    accounts = List.copyOf(accounts);
    movements = List.copyOf(movements);
  }

  /**
   * The same, where more was used of accounts before than its part knew of.
   *
   * @param more how much more, by account
   */
  Decided afterMore(ToLongFunction<CapKey> more) {
    long[] ofCaps = accounts.stream().mapToLong(more).toArray();
    Optional<Decision> after = decision.map(one -> SharedAccounts.afterMore(one, ofCaps));
    return new Decided(claim, after, rejection, accounts, movements);
  }
}
