package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;

/** What a formula writes to about one part of a claim, such as one hire. */
public interface PartSheet {
  /**
   * Writes down a condition of the part; unmet, it does not refuse the claim.
   *
   * @return whether it is met
   */
  <V> boolean note(Condition<V> condition, V observed);

  /**
   * Whether every condition noted of the part is met, and what the district asks beyond them: the
   * last is looked at, and written down, here.
   */
  boolean isMet();

  /**
   * Writes down that an item falls due for the part; not where the district asks more than is met.
   *
   * @param part the part
   * @param units how many units; with none, nothing falls due
   */
  <S> void pay(Item<S> item, S part, Units units);
}
