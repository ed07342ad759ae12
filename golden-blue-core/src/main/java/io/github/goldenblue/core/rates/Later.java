package io.github.goldenblue.core.rates;

/** What a later and higher entitlement is paid where the highest counts. */
public enum Later {
  /** What it is higher by. */
  DIFFERENCE,
  /** Nothing: the first that was paid stands. */
  NOTHING
}
