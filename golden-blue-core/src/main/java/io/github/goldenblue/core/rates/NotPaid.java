package io.github.goldenblue.core.rates;

/** What a district does not pay, and says so: the item never falls due. */
public record NotPaid() implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    return pricing -> null;
  }
}
