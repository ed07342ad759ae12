package io.github.goldenblue.examples.jiaxingport;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.util.List;

/** Brings what Jiaxing Port Zone pays for the way to work there in 2021. */
public final class JiaxingPort implements RateBookProvider {
  /** Found and created by the service loader. */
  public JiaxingPort() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(JiaxingPort.class, "330400-port.json"));
  }
}
