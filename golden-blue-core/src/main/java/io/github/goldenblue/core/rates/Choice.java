package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Share;

/** How a share is set: one for all, by a fact, or as the claim says. */
public sealed interface Choice permits Choice.Always, Choice.ByFact, Choice.AsClaimed {
  /**
   * One share for all.
   *
   * @param share the share
   */
  record Always(Share share) implements Choice {}

  /**
   * A share by the value of a fact.
   *
   * @param rows the shares
   */
  record ByFact(Rows<Share> rows) implements Choice {}

  /**
   * So many per cent as the claim says, or what these leave of the whole; at 0 % nothing is due.
   *
   * @param fact the name of the fact that holds the per cent
   * @param atMost the most that a claim may say
   * @param isRest whether what is left is meant
   */
  record AsClaimed(String fact, Share atMost, boolean isRest) implements Choice {}
}
