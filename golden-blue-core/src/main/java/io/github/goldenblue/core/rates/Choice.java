package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Share;

/** How a share is set: one for all, or by a fact. */
public sealed interface Choice permits Choice.Always, Choice.ByFact {
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
}
