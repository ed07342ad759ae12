package io.github.goldenblue.core.settle;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a claim's canonical JSON. Most are never asked for in a run, and none is cheap, so it
 * is worked out when it first is.
 */
public final class Fingerprint {
  private @Nullable Supplier<String> working;
  private @Nullable String hex;

  private Fingerprint(@Nullable Supplier<String> working, @Nullable String hex) {
    this.working = working;
    this.hex = hex;
  }

  /** One that is known, in hexadecimal digits. */
  public static Fingerprint of(String hex) {
    return new Fingerprint(null, hex);
  }

  /** One that always comes out the same, and is worked out once. */
  static Fingerprint of(Supplier<String> working) {
    return new Fingerprint(working, null);
  }

  /** In hexadecimal digits. */
  public synchronized String hex() {
    if (hex == null) {
      hex = Objects.requireNonNull(working).get();
      working = null;
    }
    return hex;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Fingerprint fingerprint && fingerprint.hex().equals(hex()));
  }

  @Override
  public int hashCode() {
    return hex().hashCode();
  }

  @Override
  public String toString() {
    return hex();
  }
}
