package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.util.List;
import java.util.Optional;

/**
 * A cap as a rate book prints it.
 *
 * @param items the ids of the items it counts
 * @param unit what it counts
 * @param limit the most, in fen for {@link CapUnit#YUAN}, else whole; for {@link CapUnit#RANK} the
 *     highest rank
 * @param limitByClaim how the most is set where it differs from claim to claim; {@code limit} is
 *     then the greatest number there is
 * @param accumulator what it keeps in place of a sum, for {@link CapUnit#RANK}
 * @param holder the names of the facts that say whose cap it is; none means the district's
 * @param period over what time it holds
 * @param plan the plan it belongs to, as the edition names it; empty if it names none
 * @param scope the district whose cap it is: the rate book's own or one above it
 * @param cited where it stands
 */
public record CapTerms(
    List<String> items,
    CapUnit unit,
    long limit,
    Optional<Shape> limitByClaim,
    Optional<Accumulator> accumulator,
    List<String> holder,
    Period period,
    String plan,
    District scope,
    Cited cited) {
  /**
   * Keeps copies.
   *
   * @throws IllegalArgumentException if the limit is negative
   */
  public CapTerms {
    if (limit < 0) {
      throw new IllegalArgumentException("a limit of " + limit);
    }
    items = List.copyOf(items);
    holder = List.copyOf(holder);
  }

  /** The same cap, of this plan and district. */
  CapTerms of(String ofPlan, District whose) {
    return new CapTerms(
        items, unit, limit, limitByClaim, accumulator, holder, period, ofPlan, whose, cited);
  }
}
