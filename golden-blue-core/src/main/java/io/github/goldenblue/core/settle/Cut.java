package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.YuanRange;

/**
 * What a cap, a relation, or the ceiling of a rate, took off a payment.
 *
 * @param cap the cap's or relation's id, or {@link #CEILING}
 * @param amount how much
 */
public record Cut(String cap, YuanRange amount) {
  /** Stands in place of a cap's id where the ceiling of a rate cut. */
  public static final String CEILING = "ceiling";
}
