package io.github.goldenblue.core.plan;

/** Where a target stands on a day. */
public enum Status {
  /** The goal is reached. */
  MET,
  /** Not reached yet, but the pace to date would reach it. */
  ON_TRACK,
  /** Not reached yet, and the pace to date would not reach it. */
  BEHIND,
  /** The window is over and the goal was not reached. */
  MISSED,
  /** Nothing is observed, or too little to tell; never taken for zero. */
  NO_DATA
}
