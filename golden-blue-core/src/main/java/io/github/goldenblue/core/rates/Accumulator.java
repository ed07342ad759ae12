package io.github.goldenblue.core.rates;

import java.util.List;

/**
 * What a cap keeps in place of a sum: the highest rank paid so far.
 *
 * @param max the name of the fact that says the rank
 * @param order the ranks as they stand on the wire, from low to high
 */
public record Accumulator(String max, List<String> order) {
  /** Keeps a copy. */
  public Accumulator {
    order = List.copyOf(order);
  }
}
