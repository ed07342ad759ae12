package io.github.goldenblue.core.plan;

/** How the observations of an indicator make up its value. */
public enum Observed {
  /** What came about in a period; periods add up. */
  FLOW,
  /** What is there on a day; the latest day counts and days never add up. */
  STOCK
}
