package io.github.goldenblue.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A law does not hold; the message says which, how, and for what claims on the wire, and ends with
 * a case that is ready to paste into a {@linkplain CaseFile case file}.
 */
public final class BrokenLaw extends AssertionError {
  private static final long serialVersionUID = 1L;

  /** By claims on the wire, in order, under titles. */
  BrokenLaw(String law, String what, Map<String, List<String>> claims, @Nullable Throwable cause) {
    this(law, what, claims, "", cause);
  }

  /** By claims on the wire, in order, under titles, and as a case. */
  BrokenLaw(
      String law,
      String what,
      Map<String, List<String>> claims,
      String asCase,
      @Nullable Throwable cause) {
    super("broken: " + law + "\n" + what + listed(claims) + asCase, cause);
  }

  /** By what the message says alone. */
  BrokenLaw(String what) {
    super(what);
  }

  /** None: all of it would lie inside the testkit, and bury what the message says. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }

  private static String listed(Map<String, List<String>> claims) {
    return claims.entrySet().stream()
        .filter(titled -> !titled.getValue().isEmpty())
        .map(titled -> "\n" + titled.getKey() + ":\n  " + String.join("\n  ", titled.getValue()))
        .collect(Collectors.joining());
  }
}
