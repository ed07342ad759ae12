package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What competition-hosting needs from a rate book.
 *
 * @param hosting what is paid for a project; a level that has no amount refuses the claim
 */
public record CompetitionHostingRates(Item<CompetitionHostingClaim> hosting) {
  /** How they are read. */
  public static final RatesType<CompetitionHostingClaim, CompetitionHostingRates> TYPE =
      new RatesType<>(
          "competition-hosting",
          CompetitionHostingClaim.FACTS,
          book -> new CompetitionHostingRates(book.item("hosting")));
}
