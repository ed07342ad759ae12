package io.github.goldenblue.core.rates;

/** How the members of a relation stand to each other. */
public enum RelationKind {
  /** Whichever is paid first owns the slot; the others are exhausted. */
  EXCLUSIVE,
  /** Together they come to the highest single entitlement, and no more. */
  HIGHEST,
  /** One of the first must have been paid before the others can be. */
  PREREQUISITE
}
