package io.github.goldenblue.core.rates;

/**
 * A statement that must be true.
 *
 * @param id such as {@code invited}
 * @param cited where it stands
 */
public record Holds(String id, Cited cited) implements Condition<Boolean> {
  @Override
  public boolean isMetBy(Boolean observed) {
    return observed;
  }

  @Override
  public Datum required(Boolean observed) {
    return new Datum.Flag(true);
  }

  @Override
  public Datum observed(Boolean observed) {
    return new Datum.Flag(observed);
  }
}
