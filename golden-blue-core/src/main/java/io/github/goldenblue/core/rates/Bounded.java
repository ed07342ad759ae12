package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Yuan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rate of which no less, or no more, than an amount is paid for each unit. What is not due stays
 * so: a floor makes nothing due.
 *
 * @param rate the rate by itself
 * @param floor the least, if there is one
 * @param ceiling the most, if there is one; what it cuts is shown
 */
public record Bounded(Shape rate, Optional<Yuan> floor, Optional<Yuan> ceiling) implements Shape {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the floor lies above the ceiling
   */
  public Bounded {
    if (floor.isPresent() && ceiling.isPresent() && floor.get().compareTo(ceiling.get()) > 0) {
      throw new IllegalArgumentException(
          "a floor of " + floor.get() + " above a ceiling of " + ceiling.get());
    }
  }

  @Override
  public Tariff compile(Compilation at) {
    Tariff unbounded = rate.compile(at);
    return pricing -> bound(unbounded.price(pricing));
  }

  private @Nullable Rate bound(@Nullable Rate unbounded) {
    Rate rate = unbounded;
    if (rate != null && floor.isPresent()) {
      rate = rate.atLeast(floor.get());
    }
    if (rate != null && ceiling.isPresent()) {
      rate = rate.atMost(ceiling.get());
    }
    return rate;
  }
}
