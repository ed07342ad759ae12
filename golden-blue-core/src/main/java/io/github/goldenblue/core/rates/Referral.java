package io.github.goldenblue.core.rates;

/**
 * Not paid here: another authority decides.
 *
 * @param to that authority's name
 */
public record Referral(String to) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    at.refuseInBase("a referral");
    return pricing -> {
      pricing.referred(to);
      return null;
    };
  }
}
