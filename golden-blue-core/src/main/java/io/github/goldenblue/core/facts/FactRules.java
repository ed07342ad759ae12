package io.github.goldenblue.core.facts;

/**
 * What holds of a fact's values beyond their kind.
 *
 * @param required whether every claim must give it
 * @param determination whether it holds what an authority determined inside a band
 * @param unique whether no two parts of one claim may share a value
 * @param atLeast the least count
 */
public record FactRules(boolean required, boolean determination, boolean unique, int atLeast) {
  /** A fact that every claim gives. */
  public static final FactRules REQUIRED = new FactRules(true, false, false, 0);

  /** A fact that only some claims give. */
  public static final FactRules OPTIONAL = new FactRules(false, false, false, 0);

  /** What an authority may still have to determine. */
  public static final FactRules DETERMINATION = new FactRules(false, true, false, 0);

  FactRules withUnique() {
    return new FactRules(required, determination, true, atLeast);
  }

  FactRules withAtLeast(int least) {
    return new FactRules(required, determination, unique, least);
  }
}
