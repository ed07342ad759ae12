package io.github.goldenblue.core.rates;

/** An item that a rate book sets to {@code "NONE"}: nothing is due for it, whatever the claim. */
public record NotDue() implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    return pricing -> null;
  }
}
