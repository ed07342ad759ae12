package io.github.goldenblue.core.facts;

import java.util.Comparator;

/** The order in which the claims of a batch settle: by {@code on}, then by id. */
public final class ClaimOrder {
  /** Texts by Unicode code point, which differs from {@link String#compareTo} beyond U+FFFF. */
  public static final Comparator<String> BY_CODE_POINT = ClaimOrder::compareCodePoints;

  private static final Comparator<Claim> OF_PLACED =
      Comparator.comparing(Claim::on).thenComparing(Claim::id, BY_CODE_POINT);

  /** Claims by {@code on}, then by id in {@link #BY_CODE_POINT}; first those that have no place. */
  public static final Comparator<Claim> CANONICAL = ClaimOrder::compare;

  private ClaimOrder() {}

  /**
   * Whether a claim has a day, an id and a sequel, and so a place among others. One of a type
   * written by hand may lack them, and is rejected.
   */
  public static boolean isPlaced(Claim claim) {
    return claim.on() != null && claim.id() != null && claim.sequel() != null;
  }

  private static int compare(Claim one, Claim other) {
    return isPlaced(one) && isPlaced(other)
        ? OF_PLACED.compare(one, other)
        : Boolean.compare(isPlaced(one), isPlaced(other));
  }

  private static int compareCodePoints(String one, String other) {
    int shared = Math.min(one.length(), other.length());
    for (int i = 0; i < shared; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean bothOrNeither = Character.isSurrogate(a) == Character.isSurrogate(b);
        return bothOrNeither ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
