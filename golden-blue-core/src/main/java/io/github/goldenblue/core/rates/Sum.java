package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several rates together; those that are not due are left out, and with none due, nothing is.
 *
 * @param parts at least one
 */
public record Sum(List<Shape> parts) implements Shape {
  /** Keeps a copy. */
  public Sum {
    parts = List.copyOf(parts);
  }

  @Override
  public Tariff compile(Compilation at) {
    List<Tariff> tariffs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      tariffs.add(parts.get(i).compile(at.at(".sum[" + i + "]").inSum()));
    }
    return pricing -> total(tariffs, pricing);
  }

  private static @Nullable Rate total(List<Tariff> tariffs, Pricing pricing) {
    Rate total = null;
    for (Tariff tariff : tariffs) {
      Rate part = tariff.price(pricing);
      total = part == null ? total : total == null ? part : total.plus(part);
    }
    return total;
  }
}
