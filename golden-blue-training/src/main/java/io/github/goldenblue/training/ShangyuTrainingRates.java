package io.github.goldenblue.training;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;

/** Brings what Shangyu pays for training. */
public final class ShangyuTrainingRates implements RateBookProvider {
  /** Found and created by the service loader. */
  public ShangyuTrainingRates() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(ShangyuTrainingRates.class, "330604.json"));
  }
}
