package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import java.util.Optional;

/**
 * A claim that says one more of one thing than another claim.
 *
 * @param claim the claim with more
 * @param what the fact that was raised, by its path; or the list of which there is one more
 * @param from what it was; of parts, how many
 * @param kind of what there is more
 */
record Raise(Claim claim, String what, long from, Kind kind) {
  /** Of what there is more. */
  enum Kind {
    /** A count is higher by one. */
    COUNT,
    /** Money is more by a yuan; whole yuan are counted. */
    YUAN,
    /** There is one more part, like another. */
    PART
  }

  /** The name of the fact that was raised, without its path. */
  String fact() {
    return what.substring(what.lastIndexOf('.') + 1);
  }

  /** The subject of the part that is new. */
  Optional<String> newPart() {
    return kind == Kind.PART ? Optional.of(what + "[" + from + "]") : Optional.empty();
  }

  @Override
  public String toString() {
    return what + " " + from + " → " + (from + 1);
  }
}
