package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesType;

/**
 * One payable scheme: a pure formula over the facts of a claim and the rates in force. It knows no
 * number of a district, no cap, no holder, no payee and no history, and it reads no clock.
 *
 * @param <C> its claims
 */
public interface Subsidy<C extends Claim> {
  /** What it needs from a rate book, with the facts of its claims. */
  RatesType<C, ?> rates();

  /**
   * Says on the sheet which conditions hold and which items fall due.
   *
   * <p>An item is to be written down even if a condition of the claim is not met: whether a
   * determination lies in its band is judged all the same, and the unmet condition decides.
   */
  void assess(C claim, Rates rates, Sheet sheet);

  /** The facts of its claims. */
  default Facts<C> facts() {
    return rates().facts();
  }

  /** Its id, such as {@code agency-referral}: the same on the wire, in rate books and in texts. */
  default String id() {
    return rates().subsidy();
  }
}
