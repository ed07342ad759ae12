package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What competition-prize needs from a rate book.
 *
 * @param prize what a medal is worth; a level that has no prizes refuses the claim
 */
public record CompetitionPrizeRates(Item<CompetitionPrizeClaim> prize) {
  /** How they are read. */
  public static final RatesType<CompetitionPrizeClaim, CompetitionPrizeRates> TYPE =
      new RatesType<>(
          "competition-prize",
          CompetitionPrizeClaim.FACTS,
          book -> new CompetitionPrizeRates(book.item("prize")));
}
