package io.github.goldenblue.core.facts;

import java.util.Comparator;

/** The order in which the claims of a batch settle: by {@code on}, then by id. */
public final class ClaimOrder {
  /** Texts by Unicode code point, which differs from {@link String#compareTo} beyond U+FFFF. */
  public static final Comparator<String> BY_CODE_POINT = ClaimOrder::compareCodePoints;

  /** Claims by {@code on}, then by id in {@link #BY_CODE_POINT}. */
  public static final Comparator<Claim> CANONICAL =
      Comparator.comparing(Claim::on).thenComparing(Claim::id, BY_CODE_POINT);

  private ClaimOrder() {}

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
