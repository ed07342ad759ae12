package io.github.goldenblue.awards;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;

/** Brings what Shangyu grants beyond payments. */
public final class ShangyuRights implements RateBookProvider {
  /** Found and created by the service loader. */
  public ShangyuRights() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(ShangyuRights.class, "330604.rights.json"));
  }
}
