package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What craftsman-award needs from a rate book.
 *
 * @param award what a title is worth
 */
public record CraftsmanAwardRates(Item<CraftsmanAwardClaim> award) {
  /** How they are read. */
  public static final RatesType<CraftsmanAwardClaim, CraftsmanAwardRates> TYPE =
      new RatesType<>(
          "craftsman-award",
          CraftsmanAwardClaim.FACTS,
          book -> new CraftsmanAwardRates(book.item("award")));
}
