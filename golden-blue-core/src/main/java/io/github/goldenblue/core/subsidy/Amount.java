package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;

/**
 * What a claim comes to by itself, before caps and history, and without a word of why.
 *
 * @param kind whether anything is due here at all
 * @param due what falls due; exact, if no band waits for a determination; zero unless {@link
 *     Kind#DUE}
 */
public record Amount(Kind kind, YuanRange due) {
  static final Amount REFUSED = new Amount(Kind.REFUSED, YuanRange.ZERO);
  static final Amount REFERRED = new Amount(Kind.REFERRED, YuanRange.ZERO);

  /** What becomes of the claim. */
  public enum Kind {
    /** It is entitled to what falls due, which may be nothing. */
    DUE,
    /** A decisive condition is not met. */
    REFUSED,
    /** Another authority decides, and says what it comes to. */
    REFERRED
  }

  static Amount due(long low, long high) {
    Yuan least = Yuan.ofFen(low);
    return new Amount(Kind.DUE, new YuanRange(least, low == high ? least : Yuan.ofFen(high)));
  }

  /**
   * What an assessment comes to.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public static Amount of(Assessment assessment) {
    if (!assessment.unmet().isEmpty()) {
      return REFUSED;
    }
    return assessment.referredTo().isPresent()
        ? REFERRED
        : new Amount(Kind.DUE, assessment.total());
  }
}
