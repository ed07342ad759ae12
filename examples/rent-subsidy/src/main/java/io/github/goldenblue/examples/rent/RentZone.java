package io.github.goldenblue.examples.rent;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;

/** Brings the rent subsidy of an example zone, and the notice that sets it. */
public final class RentZone implements RateBookProvider, SubsidyProvider {
  /** Found and created by the service loader. */
  public RentZone() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(RentZone.class, "330600-example.json"));
  }

  @Override
  public List<Subsidy<?>> subsidies() {
    return List.of(new RentSubsidy());
  }
}
