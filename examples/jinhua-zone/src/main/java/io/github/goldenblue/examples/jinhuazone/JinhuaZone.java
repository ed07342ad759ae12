package io.github.goldenblue.examples.jinhuazone;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;

/** Brings what Jinhua Development Zone pays to employers and agencies in 2022. */
public final class JinhuaZone implements RateBookProvider {
  /** Found and created by the service loader. */
  public JinhuaZone() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(JinhuaZone.class, "330700-zone.json"));
  }
}
