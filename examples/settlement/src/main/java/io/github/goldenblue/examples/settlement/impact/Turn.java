package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.settle.OutcomeKind;
import java.util.Comparator;

/**
 * That a claim is decided otherwise.
 *
 * @param from how under the base
 * @param to how under the amended rates
 */
public record Turn(OutcomeKind from, OutcomeKind to) implements Comparable<Turn> {
  private static final Comparator<Turn> ORDER =
      Comparator.comparing(Turn::from).thenComparing(Turn::to);

  @Override
  public int compareTo(Turn other) {
    return ORDER.compare(this, other);
  }
}
