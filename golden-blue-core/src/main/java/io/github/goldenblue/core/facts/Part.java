package io.github.goldenblue.core.facts;

import org.immutables.value.Value;

/** One part of a claim that may say more than the facts of its type, such as one hire. */
public interface Part {
  /** What it says beyond the facts of its type. */
  @Value.Default
  default Extra extra() {
    return Extra.NONE;
  }
}
