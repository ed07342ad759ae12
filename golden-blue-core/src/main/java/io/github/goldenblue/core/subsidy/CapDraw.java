package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Cap;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A cap that a line draws on.
 *
 * @param cap the cap
 * @param key the account of it that counts for the line
 * @param limit the most, in fen for {@link CapUnit#YUAN}, else whole; for {@link CapUnit#RANK} the
 *     line's own rank, from 1: nothing is paid once a higher one was
 */
public record CapDraw(Cap cap, CapKey key, long limit) {
  /** The account that a paid line takes of: of a cap of ranks, that of its rank. */
  public CapKey taken() {
    return cap.unit() == CapUnit.RANK ? ofRank(limit) : key;
  }

  /** The highest rank, from 1, of which anything is used; 0 if none is. */
  public long highestRank(ToLongFunction<CapKey> used) {
    long rank = cap.ranks().size();
    while (rank > 0 && used.applyAsLong(ofRank(rank)) <= 0) {
      rank--;
    }
    return rank;
  }

  /** All accounts that it reads or takes of. */
  public Stream<CapKey> accounts() {
    return cap.unit() == CapUnit.RANK ? cap.ranks().stream().map(key::ofRank) : Stream.of(key);
  }

  private CapKey ofRank(long rank) {
    return key.ofRank(cap.ranks().get(Math.toIntExact(rank) - 1));
  }
}
