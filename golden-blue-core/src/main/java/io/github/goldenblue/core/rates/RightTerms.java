package io.github.goldenblue.core.rates;

import java.util.List;

/**
 * What an edition sets for one right.
 *
 * @param cited where it stands, and what every entitlement under it rests on
 * @param rows what is granted to whom
 */
public record RightTerms(Cited cited, List<RightRow> rows) {
  /** Keeps a copy. */
  public RightTerms {
    rows = List.copyOf(rows);
  }
}
