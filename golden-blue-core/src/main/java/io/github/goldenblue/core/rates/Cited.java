package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.List;

/**
 * Where a term of a rate book stands, and how it is read.
 *
 * @param clause the clause that sets it
 * @param readings the readings it rests on, in the order of the book
 */
public record Cited(Clause clause, List<Reading> readings) {
  /** Keeps a copy. */
  public Cited {
    readings = List.copyOf(readings);
  }
}
