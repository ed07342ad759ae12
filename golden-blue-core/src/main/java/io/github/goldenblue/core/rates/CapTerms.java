package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.util.List;

/**
 * A cap as a rate book prints it.
 *
 * @param items the ids of the items it counts
 * @param unit what it counts
 * @param limit the most, in fen for {@link CapUnit#YUAN}, else whole
 * @param holder the names of the facts that say whose cap it is; none means the district's
 * @param period over what time it holds
 * @param scope the district whose cap it is: the rate book's own or one above it
 * @param cited where it stands
 */
public record CapTerms(
    List<String> items,
    CapUnit unit,
    long limit,
    List<String> holder,
    CapPeriod period,
    District scope,
    Cited cited) {
  /** Keeps copies. */
  public CapTerms {
    items = List.copyOf(items);
    holder = List.copyOf(holder);
  }
}
