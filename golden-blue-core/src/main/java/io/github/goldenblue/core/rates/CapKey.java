package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.List;

/**
 * One account of a cap in the ledger: this cap, of this holder, over this period.
 *
 * <p>Accounts are looked up several times for each claim, so the hash is worked out once.
 */
public final class CapKey {
  private final String scope;
  private final String cap;
  private final List<String> holders;
  private final String period;
  private final int hash;

  /**
   * An account.
   *
   * @param scope the code of the district whose cap it is
   * @param cap the cap's id
   * @param holders the values of the holder facts, in the order of the rate book
   * @param period a year such as {@code 2023}, {@code LIFE}, {@code PLAN} and, after a colon, which
   *     plan if its edition names it, or a window such as {@code 2021-01-22/2021-02-26}
   */
  public CapKey(String scope, String cap, List<String> holders, String period) {
    this.scope = scope;
    this.cap = cap;
    this.holders = List.copyOf(holders);
    this.period = period;
    this.hash =
        31 * (31 * (31 * scope.hashCode() + cap.hashCode()) + this.holders.hashCode())
            + period.hashCode();
  }

  /** The code of the district whose cap it is. */
  public String scope() {
    return scope;
  }

  /** The cap's id. */
  public String cap() {
    return cap;
  }

  /** The values of the holder facts, in the order of the rate book. */
  public List<String> holders() {
    return holders;
  }

  /** Over which period, with the name of the plan if it has one. */
  public String period() {
    return period;
  }

  /** The same account over all time. */
  public CapKey ofAllTime() {
    return new CapKey(scope, cap, holders, "");
  }

  /** The account of one rank, for a cap that counts ranks. */
  public CapKey ofRank(String rank) {
    List<String> ranked = new ArrayList<>(holders);
    ranked.add(rank);
    return new CapKey(scope, cap, ranked, period);
  }

  /** The period as a decision shows it, without the name of the plan. */
  public String shownPeriod() {
    int colon = period.indexOf(':');
    return colon < 0 ? period : period.substring(0, colon);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof CapKey key
            && key.hash == hash
            && key.holders.equals(holders)
            && key.cap.equals(cap)
            && key.period.equals(period)
            && key.scope.equals(scope));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return cap + " of " + String.join(" + ", holders) + " in " + scope + ", " + period;
  }
}
