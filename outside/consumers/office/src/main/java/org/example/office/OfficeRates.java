package org.example.office;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;

/** The district's own rates; they are made up. */
public final class OfficeRates implements RateBookProvider {
  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(OfficeRates.class, "330603.json"));
  }
}
