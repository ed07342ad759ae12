package io.github.goldenblue.core.rates;

/**
 * A least number.
 *
 * @param id such as {@code min-recruits}
 * @param atLeast the least number that meets it
 * @param cited where it stands
 */
public record Threshold(String id, int atLeast, Cited cited) implements Condition<Integer> {
  @Override
  public boolean isMetBy(Integer observed) {
    return observed >= atLeast;
  }

  @Override
  public Datum required(Integer observed) {
    return new Datum.Count(atLeast);
  }

  @Override
  public Datum observed(Integer observed) {
    return new Datum.Count(observed);
  }
}
