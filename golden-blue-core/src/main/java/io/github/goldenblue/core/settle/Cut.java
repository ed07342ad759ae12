package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.YuanRange;

/**
 * What a cap, a relation, the ceiling of a rate or an advance took off a payment.
 *
 * @param cap the cap's or relation's id, or {@link #CEILING}, {@link #WHOLE}, {@link #ADVANCE}
 * @param amount how much
 */
public record Cut(String cap, YuanRange amount) {
  /** Stands in place of a cap's id where the ceiling of a rate cut. */
  public static final String CEILING = "ceiling";

  /** Stands in place of a cap's id where a stage would come to more than is left of the whole. */
  public static final String WHOLE = "whole";

  /** Stands in place of a cap's id where money was paid in advance. */
  public static final String ADVANCE = "advance";
}
