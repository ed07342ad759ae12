package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What master-studio needs from a rate book.
 *
 * @param leaderShare the leader's part of the start-up money
 * @param startUp the rest of it
 * @param assessment what an excellent assessment is worth
 */
public record MasterStudioRates(
    Item<MasterStudioClaim> leaderShare,
    Item<MasterStudioClaim> startUp,
    Item<MasterStudioClaim> assessment) {
  /** How they are read. */
  public static final RatesType<MasterStudioClaim, MasterStudioRates> TYPE =
      new RatesType<>(
          "master-studio",
          MasterStudioClaim.FACTS,
          book ->
              new MasterStudioRates(
                  book.item("leader-share"), book.item("start-up"), book.item("assessment")));
}
