package io.github.goldenblue.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A law does not hold; the message says which, how, and for what claims on the wire. */
public final class BrokenLaw extends AssertionError {
  private static final long serialVersionUID = 1L;

  BrokenLaw(
      String law,
      String what,
      List<String> settledBefore,
      List<String> batch,
      @Nullable Throwable cause) {
    super(
        "broken: "
            + law
            + "\n"
            + what
            + listed("\nclaims settled before:", settledBefore)
            + listed("\nclaims of the batch:", batch),
        cause);
  }

  private static String listed(String title, List<String> claims) {
    return claims.isEmpty() ? "" : title + "\n  " + String.join("\n  ", claims);
  }
}
