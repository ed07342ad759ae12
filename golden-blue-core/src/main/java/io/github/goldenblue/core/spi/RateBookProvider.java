package io.github.goldenblue.core.spi;

import io.github.goldenblue.core.rates.RateBook;
import java.util.List;

/**
 * Brings rate books; found by {@link java.util.ServiceLoader} on the module path and on the class
 * path. An implementation has a public constructor without parameters.
 */
public interface RateBookProvider {
  /** The rate books, at least one. */
  List<RateBook> rateBooks();
}
