package io.github.goldenblue.core.rates;

/** How much of a payment comes back. */
public enum Back {
  /** All of it. */
  ALL,
  /** So many units, such as heads that are missing. */
  UNITS,
  /** So much money, such as a balance that was not spent. */
  AMOUNT
}
