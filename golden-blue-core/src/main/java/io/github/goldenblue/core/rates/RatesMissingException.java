package io.github.goldenblue.core.rates;

/**
 * No rate can be had where one is needed: none is in force, a table has no row, or a share does not
 * come out. What is missing is never zero.
 */
public final class RatesMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;

  /**
   * A rate that is not there.
   *
   * @param found what was looked for and what stood in its place: district, section, day
   * @param expected what would have served
   */
  public RatesMissingException(String found, String expected) {
    super("found " + found + ", expected " + expected);
    this.found = found;
    this.expected = expected;
  }

  /** What was looked for and what stood in its place. */
  public String found() {
    return found;
  }

  /** What would have served. */
  public String expected() {
    return expected;
  }
}
