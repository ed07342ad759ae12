package io.github.goldenblue.examples.hangzhou;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;

/** Brings what Hangzhou pays for apprenticeships of the new kind. */
public final class Hangzhou implements RateBookProvider {
  /** Found and created by the service loader. */
  public Hangzhou() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(Hangzhou.class, "330100.json"));
  }
}
