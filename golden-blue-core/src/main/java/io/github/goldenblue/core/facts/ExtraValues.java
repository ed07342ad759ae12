package io.github.goldenblue.core.facts;

import org.jspecify.annotations.Nullable;

/** Takes what a district asks for out of claims and parts. */
final class ExtraValues {
  private ExtraValues() {}

  /** The value; null if it is not given, or is none of the fact's kind. */
  static @Nullable Object of(Object holder, ExtraFact fact) {
    Extra.Value written = extraOf(holder).values().get(fact.name());
    return written == null ? null : fact.parse(written);
  }

  private static Extra extraOf(Object holder) {
    if (holder instanceof Claim claim) {
      return claim.extra();
    }
    return holder instanceof Part part ? part.extra() : Extra.NONE;
  }
}
