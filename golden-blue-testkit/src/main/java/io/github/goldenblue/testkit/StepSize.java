package io.github.goldenblue.testkit;

/** By which part a version of rates goes up, from the smallest step to the largest. */
public enum StepSize {
  /** Nobody's amount moves. */
  PATCH,
  /**
   * Amounts move only from the day of the release on; no claim is turned away that was accepted.
   */
  MINOR,
  /** Amounts of days before the release move, or claims are turned away that were accepted. */
  MAJOR
}
