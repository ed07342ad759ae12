package io.github.goldenblue.core.rates;

/** What a rate is paid for one of. */
public enum UnitKind {
  /** The claim or part itself, or one head of a number of people. */
  ONE,
  /** One day. */
  DAY,
  /** One whole month; a base is looked up on its first day. */
  MONTH,
  /** One year. */
  YEAR
}
