package io.github.goldenblue.core.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fact that is given exactly when another has a value.
 *
 * @param fact the place of the fact among the facts
 * @param when the place of the other one
 * @param is the value with which the fact must be given; with every other it must not
 */
record Presence(int fact, int when, Enum<?> is) {
  /** Whether it is given where it must be and only there; always so where nothing decides. */
  boolean isKept(@Nullable Object decides, @Nullable Object given) {
    return decides == null || is.equals(decides) == (given != null);
  }
}
