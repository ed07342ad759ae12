package io.github.goldenblue.examples.counties;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;
import java.util.stream.Stream;

/** Brings the books of two counties that published results. */
public final class CountyRates implements RateBookProvider {
  /** Found and created by the service loader. */
  public CountyRates() {}

  @Override
  public List<RateBook> rateBooks() {
    return Stream.of("140828.json", "330702.json")
        .map(name -> RateBooks.read(CountyRates.class, name))
        .toList();
  }
}
