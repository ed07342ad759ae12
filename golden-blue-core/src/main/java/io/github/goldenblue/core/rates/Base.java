package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Yuan;

/** What a share is a share of. */
public sealed interface Base permits Base.Named, Base.Amount, Base.Cost {
  /**
   * A base that a rate book sets, looked up on the day of the unit that is priced.
   *
   * @param id its section's id, such as {@code minimum-wage}
   */
  record Named(String id) implements Base {
    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * What it cost, as the claim says.
   *
   * @param fact the name of the fact that holds the cost
   */
  record Cost(String fact) implements Base {
    @Override
    public String toString() {
      return fact;
    }
  }

  /**
   * One amount.
   *
   * @param yuan the amount
   */
  record Amount(Yuan yuan) implements Base {
    @Override
    public String toString() {
      return yuan.toString();
    }
  }
}
