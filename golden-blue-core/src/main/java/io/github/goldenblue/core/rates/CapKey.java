package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.List;

/**
 * One account of a cap in the ledger: this cap, of this holder, over this period.
 *
 * @param scope the code of the district whose cap it is
 * @param cap the cap's id
 * @param holders the values of the holder facts, in the order of the rate book
 * @param period a year such as {@code 2023}, {@code LIFE}, {@code PLAN} and, after a colon, which
 *     plan if its edition names it, or a window such as {@code 2021-01-22/2021-02-26}
 */
public record CapKey(String scope, String cap, List<String> holders, String period) {
  /** Keeps a copy. */
  public CapKey {
    holders = List.copyOf(holders);
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
  public String toString() {
    return cap + " of " + String.join(" + ", holders) + " in " + scope + ", " + period;
  }
}
