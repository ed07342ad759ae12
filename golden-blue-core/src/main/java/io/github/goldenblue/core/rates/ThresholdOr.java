package io.github.goldenblue.core.rates;

/**
 * A least number, or a statement that serves instead.
 *
 * @param id such as {@code contract-or-work-study}
 * @param atLeast the least number that meets it
 * @param cited where it stands
 */
public record ThresholdOr(String id, int atLeast, Cited cited)
    implements Condition<ThresholdOr.Either> {
  /**
   * What is observed.
   *
   * @param number the number
   * @param instead whether the statement holds that serves instead
   */
  public record Either(int number, boolean instead) {}

  @Override
  public boolean isMetBy(Either observed) {
    return observed.instead() || observed.number() >= atLeast;
  }

  @Override
  public Datum required(Either observed) {
    return new Datum.Count(atLeast);
  }

  /** The number; or true, where the statement holds instead. */
  @Override
  public Datum observed(Either observed) {
    return observed.instead() ? new Datum.Flag(true) : new Datum.Count(observed.number());
  }
}
