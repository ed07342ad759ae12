package io.github.goldenblue.core.rates;

/**
 * What must hold before something is due, as the rate book in force sets it.
 *
 * @param <V> what is observed of a claim or part
 */
public sealed interface Condition<V>
    permits Threshold, ThresholdOr, AtMost, Holds, MonthLimit, WithinYear, Asked, Waived {
  /** The condition's id, such as {@code min-recruits}. */
  String id();

  /** Where it stands and how it is read. */
  Cited cited();

  /** Whether the observation meets it. */
  boolean isMetBy(V observed);

  /** What is required, for the finding. */
  Datum required(V observed);

  /** What was observed, for the finding. */
  Datum observed(V observed);

  /** Whether the rate book sets this condition aside ({@code "NONE"}), so that nothing is found. */
  default boolean isWaived() {
    return false;
  }
}
