package io.github.goldenblue.core.rates;

/**
 * A greatest number.
 *
 * @param id such as {@code training-year}
 * @param atMost the greatest number that meets it
 * @param cited where it stands
 */
public record AtMost(String id, int atMost, Cited cited) implements Condition<Integer> {
  @Override
  public boolean isMetBy(Integer observed) {
    return observed <= atMost;
  }

  @Override
  public Datum required(Integer observed) {
    return new Datum.Count(atMost);
  }

  @Override
  public Datum observed(Integer observed) {
    return new Datum.Count(observed);
  }
}
