package io.github.goldenblue.core.rates;

/**
 * An item as a rate book prints it.
 *
 * @param pay the name of the fact that holds the payee; empty where nothing is due
 * @param per what the rate is for one of
 * @param rate how the rate is set
 * @param cited where it stands
 */
public record ItemTerms(String pay, UnitKind per, Shape rate, Cited cited) {
  /** An item that the book sets to {@code "NONE"}. */
  public static ItemTerms notDue(Cited cited) {
    return new ItemTerms("", UnitKind.ONE, new NotDue(), cited);
  }

  /** Whether the book sets it aside, so that nothing is due and nobody is paid. */
  public boolean isNotDue() {
    return rate instanceof NotDue;
  }
}
