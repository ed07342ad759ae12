package io.github.goldenblue.examples.yantai;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;

/** Brings what Yantai pays to agencies and chief technicians, and its other allowances. */
public final class Yantai implements RateBookProvider, SubsidyProvider {
  /** Found and created by the service loader. */
  public Yantai() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(Yantai.class, "370600.json"));
  }

  @Override
  public List<Subsidy<?>> subsidies() {
    return List.of(new CityAllowance());
  }
}
