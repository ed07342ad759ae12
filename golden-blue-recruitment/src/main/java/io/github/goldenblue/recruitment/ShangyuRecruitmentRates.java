package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;

/** Brings what Shangyu pays for recruitment, with the minimum wage that it builds on. */
public final class ShangyuRecruitmentRates implements RateBookProvider {
  /** Found and created by the service loader. */
  public ShangyuRecruitmentRates() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(read("330604.json"), read("330600.json"), read("330000.json"));
  }

  private static RateBook read(String name) {
    return RateBooks.read(ShangyuRecruitmentRates.class, name);
  }
}
