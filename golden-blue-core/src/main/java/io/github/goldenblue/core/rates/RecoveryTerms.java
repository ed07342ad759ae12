package io.github.goldenblue.core.rates;

import java.util.List;

/**
 * On what ground money comes back, and how much.
 *
 * @param items the ids of the items that come back; none means all of them
 * @param back how much
 * @param cited where that stands
 */
public record RecoveryTerms(List<String> items, Back back, Cited cited) {
  /** Keeps a copy. */
  public RecoveryTerms {
    items = List.copyOf(items);
  }

  /** Whether an item may come back on this ground. */
  public boolean covers(String item) {
    return items.isEmpty() || items.contains(item);
  }
}
