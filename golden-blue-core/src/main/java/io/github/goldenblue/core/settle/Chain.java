package io.github.goldenblue.core.settle;

import java.util.Optional;

/**
 * How a decided claim stands among claims that go on from each other.
 *
 * @param stage the stage it was of, where the rate book pays in stages or in advance
 * @param earlier the id of the claim it follows, settles or reverses
 * @param later the id of the claim that follows or settles it
 */
public record Chain(Optional<String> stage, Optional<String> earlier, Optional<String> later) {
  /** A claim that stands by itself. */
  public static final Chain NONE = new Chain(Optional.empty(), Optional.empty(), Optional.empty());

  Chain withLater(Optional<String> claimId) {
    return new Chain(stage, earlier, claimId);
  }
}
