package io.github.goldenblue.core.settle;

/** The five ways a claim can be decided. */
public enum OutcomeKind {
  /** Everything due is exact and is paid. */
  GRANTED,
  /** An authority has yet to determine an amount inside a band; nothing is paid yet. */
  NEEDS_DETERMINATION,
  /** A decisive condition is not met. */
  REFUSED,
  /** Something was due, and caps left nothing of it. */
  EXHAUSTED,
  /** Another authority decides. */
  REFERRED
}
