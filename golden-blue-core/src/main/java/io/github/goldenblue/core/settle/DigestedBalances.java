package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import org.jspecify.annotations.Nullable;

/**
 * Accounts by their digests: of a ledger before, and what has moved since. For batches of which
 * every claim may have accounts of its own; they cannot be told again.
 *
 * @see Digest
 */
final class DigestedBalances implements Balances {
  private static final int RECENT = 1 << 10;

  private final Ledger before;
  private final DigestMap moved = new DigestMap();
  private final Digesting digesting = new Digesting();

  /** One account is asked for several times while its claim is decided. */
  private final @Nullable Known[] recent = new Known[RECENT];

  private record Known(CapKey key, Digest digest) {}

  /** As they stand in a ledger. */
  DigestedBalances(Ledger before) {
    this.before = before;
  }

  @Override
  public long used(CapKey key) {
    return Math.addExact(before.used(key), moved.get(digest(key)));
  }

  @Override
  public void add(CapKey key, long amount) {
    Math.addExact(used(key), amount);
    Digest digest = digest(key);
    moved.put(digest, moved.get(digest) + amount);
  }

  private Digest digest(CapKey key) {
    int place = (key.hashCode() ^ (key.hashCode() >>> 16)) & (RECENT - 1);
    Known known = recent[place];
    if (known == null || !known.key().equals(key)) {
      known = new Known(key, digesting.of(key));
      recent[place] = known;
    }
    return known.digest();
  }
}
