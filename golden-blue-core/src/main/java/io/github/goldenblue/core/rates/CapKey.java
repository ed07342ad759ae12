package io.github.goldenblue.core.rates;

import java.util.List;

/**
 * One account of a cap in the ledger: this cap, of this holder, over this period.
 *
 * @param scope the code of the district whose cap it is
 * @param cap the cap's id
 * @param holders the values of the holder facts, in the order of the rate book
 * @param period a year such as {@code 2023}, {@code PLAN} or {@code LIFE}
 */
public record CapKey(String scope, String cap, List<String> holders, String period) {
  /** Keeps a copy. */
  public CapKey {
    holders = List.copyOf(holders);
  }

  @Override
  public String toString() {
    return cap + " of " + String.join(" + ", holders) + " in " + scope + ", " + period;
  }
}
