package io.github.goldenblue.core.facts;

import org.jspecify.annotations.Nullable;

/**
 * Remembers of one claim that its facts were found sound, so that they are looked at once however
 * often it is assessed. A claim cannot change; threads that look at it at the same time find the
 * same.
 */
public final class Checked {
  private @Nullable Facts<?> soundBy;

  /** Of a claim that nobody looked at yet. */
  public Checked() {}

  /** Whether nothing is wrong with the claim that this belongs to. */
  public <C extends Claim> boolean isSound(C claim, Facts<C> facts) {
    if (soundBy != facts) {
      if (!facts.areSound(claim)) {
        return false;
      }
      soundBy = facts;
    }
    return true;
  }
}
