package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapUnit;
import java.util.List;

/**
 * How a claim stands to one account of a cap. The numbers are fen for {@link CapUnit#YUAN}, whole
 * for all other units.
 *
 * @param cap the cap's id
 * @param holder whose account it is
 * @param period a year such as {@code 2023}, {@code PLAN}, {@code LIFE}, or a window such as {@code
 *     2021-01-22/2021-02-26}
 * @param unit what the cap counts
 * @param limit the most; for {@link CapUnit#RANK} the rank that this claim asks for, from 1
 * @param usedBefore what earlier claims took; for {@link CapUnit#RANK} the highest rank paid so far
 * @param taken what this claim takes
 */
public record CapUse(
    String cap,
    List<String> holder,
    String period,
    CapUnit unit,
    long limit,
    long usedBefore,
    long taken) {
  /** Keeps a copy. */
  public CapUse {
    holder = List.copyOf(holder);
  }

  /** The same, where others took more before. */
  CapUse afterMore(long more) {
    return new CapUse(cap, holder, period, unit, limit, Math.addExact(usedBefore, more), taken);
  }

  /** What is left for those after: {@code limit − usedBefore − taken}. */
  public long left() {
    return limit - usedBefore - taken;
  }

  /** Whether nothing is left; of ranks, whether a higher one was paid. */
  public boolean isFull() {
    return unit == CapUnit.RANK ? usedBefore > limit : left() <= 0;
  }
}
