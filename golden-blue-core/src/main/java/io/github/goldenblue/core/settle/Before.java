package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What was used of accounts before a claim, and what of that the claims it follows took: such
 * months or occurrences are its own, and are neither in its way nor taken again.
 *
 * @param used what all took, by account
 * @param credit what those it follows took of caps on units, once-caps and relations, in whatever
 *     period: a stage of the next year is no claim of that year
 * @param own the same by the very account, which ranks go by: a higher one that others took this
 *     year is in the way, whatever was taken last year
 * @param paid what those it follows were paid, in fen, by the wholes it counts towards
 */
record Before(
    ToLongFunction<CapKey> used,
    Map<CapKey, Long> credit,
    Map<CapKey, Long> own,
    Map<CapKey, Long> paid) {
  /** For a claim that stands by itself. */
  static Before of(ToLongFunction<CapKey> used) {
    return new Before(used, Map.of(), Map.of(), Map.of());
  }

  long used(CapKey key) {
    return used.applyAsLong(key);
  }

  long credit(CapKey key) {
    return credit.isEmpty() ? 0 : credit.getOrDefault(key.ofAllTime(), 0L);
  }

  /** What others took of the account of a rank. */
  long ofRankByOthers(CapKey key) {
    return used(key) - own.getOrDefault(key, 0L);
  }

  /** What others took of an account; less than nothing where its own lies in another period. */
  long byOthers(CapKey key) {
    return Wholes.isWhole(key) ? paid.getOrDefault(key, 0L) : used(key) - credit(key);
  }
}
