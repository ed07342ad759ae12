package io.github.goldenblue.awards;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;

/** Brings what Shangyu awards. */
public final class ShangyuAwardsRates implements RateBookProvider {
  /** Found and created by the service loader. */
  public ShangyuAwardsRates() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(ShangyuAwardsRates.class, "330604.json"));
  }
}
