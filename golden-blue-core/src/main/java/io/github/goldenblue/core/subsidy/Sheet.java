package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;

/** What a formula writes to: the conditions it looked at and the items that fall due. */
public interface Sheet {
  /**
   * Writes down a condition that decides: unmet, it refuses the claim.
   *
   * @return whether it is met
   */
  <V> boolean require(Condition<V> condition, V observed);

  /**
   * Writes down that an item falls due for the claim.
   *
   * @param claim the claim
   * @param units how many units; with none, nothing falls due
   */
  <S> void pay(Item<S> item, S claim, Units units);

  /**
   * The place to write about one part of the claim.
   *
   * @param parts the facts of such parts
   * @param index which one, from 0
   */
  PartSheet part(Facts<?> parts, int index);
}
