package io.github.goldenblue.core.rates;

/**
 * A condition that the rate book sets aside: always met, and no finding is made of it.
 *
 * @param id such as {@code min-recruits}
 * @param cited where it is set aside
 * @param <V> what would have been observed
 */
public record Waived<V>(String id, Cited cited) implements Condition<V> {
  @Override
  public boolean isMetBy(V observed) {
    return true;
  }

  @Override
  public Datum required(V observed) {
    throw new IllegalStateException(id + " is waived");
  }

  @Override
  public Datum observed(V observed) {
    throw new IllegalStateException(id + " is waived");
  }

  @Override
  public boolean isWaived() {
    return true;
  }
}
