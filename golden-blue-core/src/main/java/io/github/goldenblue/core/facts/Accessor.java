package io.github.goldenblue.core.facts;

import org.jspecify.annotations.Nullable;

/** Takes a fact's value out of a claim or part; null where it is not given. */
@FunctionalInterface
interface Accessor<T> {
  @Nullable Object of(T holder);
}
