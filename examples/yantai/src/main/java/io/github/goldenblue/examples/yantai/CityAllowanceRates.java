package io.github.goldenblue.examples.yantai;

import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesType;

/**
 * What city-allowance needs from a rate book.
 *
 * @param allowance what is paid
 */
public record CityAllowanceRates(Item<CityAllowanceClaim> allowance) {
  /** How they are read. */
  public static final RatesType<CityAllowanceClaim, CityAllowanceRates> TYPE =
      new RatesType<>(
          "city-allowance",
          CityAllowanceClaim.FACTS,
          book -> new CityAllowanceRates(book.item("allowance")));
}
