package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    refuseDoubled(at);
    List<Tariff> tariffs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      tariffs.add(parts.get(i).compile(at.at(".sum[" + i + "]").inSum()));
    }
    return pricing -> total(tariffs, pricing);
  }

  /** One determination inside two bands of a sum would be counted twice. */
  private void refuseDoubled(Compilation at) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      Set<String> own = determinations(parts.get(i));
      for (String fact : own) {
        if (!seen.add(fact)) {
          throw at.at(".sum[" + i + "]").unfit(fact, "a determination of its own for each band");
        }
      }
    }
  }

  private static Set<String> determinations(Shape shape) {
    return new ShapePart("", shape)
        .all()
        .map(ShapePart::shape)
        .filter(Band.class::isInstance)
        .map(band -> ((Band) band).determinedBy())
        .collect(Collectors.toSet());
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
