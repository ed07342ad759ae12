package io.github.goldenblue.core.settle;

import java.util.List;

/**
 * One part of a batch, settled apart from the others.
 *
 * @param claims its claims, in the order of the law, as far as the part alone can say; {@link
 *     SharedAccounts} tells the rest
 * @param changes the entries that are new or another in the ledger, for {@link Ledger#with}
 */
public record SettledPart(List<Decided> claims, List<LedgerEntry> changes) {
  /** Keeps copies. */
  public SettledPart {
    claims = List.copyOf(claims);
    changes = List.copyOf(changes);
  }
}
