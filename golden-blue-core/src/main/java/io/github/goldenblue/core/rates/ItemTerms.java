package io.github.goldenblue.core.rates;

/**
 * An item as a rate book prints it.
 *
 * @param pay the name of the fact that holds the payee
 * @param per what the rate is for one of
 * @param rate how the rate is set
 * @param cited where it stands
 */
public record ItemTerms(String pay, UnitKind per, Shape rate, Cited cited) {
  /** What a book says by {@code "NONE"}. */
  public static ItemTerms notPaid(Cited cited) {
    return new ItemTerms("", UnitKind.ONE, new NotPaid(), cited);
  }

  /** Whether the district does not pay the item. */
  public boolean isNotPaid() {
    return rate instanceof NotPaid;
  }
}
