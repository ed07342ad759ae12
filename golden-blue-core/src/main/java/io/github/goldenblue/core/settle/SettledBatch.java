package io.github.goldenblue.core.settle;

import java.util.List;

/**
 * A batch decided.
 *
 * @param decisions of the claims that could be decided, in the order of {@code on} and id
 * @param rejections of those that could not
 * @param ledger the ledger after the batch
 */
public record SettledBatch(List<Decision> decisions, List<Rejection> rejections, Ledger ledger) {
  /** Keeps copies. */
  public SettledBatch {
    decisions = List.copyOf(decisions);
    rejections = List.copyOf(rejections);
  }
}
