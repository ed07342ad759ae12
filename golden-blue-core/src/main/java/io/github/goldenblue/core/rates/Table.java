package io.github.goldenblue.core.rates;

import java.util.Optional;

/**
 * A rate by the value of a fact or of a district's setting.
 *
 * @param rows the rates
 */
public record Table(Rows<Shape> rows) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    RowLookup<Tariff> lookup =
        RowLookup.compile(rows, (key, shape) -> shape.compile(at.at(".table.rows." + key)), at);
    return pricing -> {
      Optional<Tariff> row = lookup.find(pricing);
      return row.isPresent() ? row.get().price(pricing) : null;
    };
  }
}
