package io.github.goldenblue.core.rates;

/**
 * No rate can be had where one is needed: none is in force, a table has no row, or a share does not
 * come out. What is missing is never zero.
 */
public final class RatesMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean isOfItem;
  private final String found;
  private final String expected;

  /**
   * A rate that is not there.
   *
   * @param found what was looked for and what stood in its place: district, section, day
   * @param expected what would have served
   */
  public RatesMissingException(String found, String expected) {
    this(found, expected, false);
  }

  private RatesMissingException(String found, String expected, boolean isOfItem) {
    super("found " + found + ", expected " + expected);
    this.isOfItem = isOfItem;
    this.found = found;
    this.expected = expected;
  }

  /** A rate that is in force and does not come out for what is claimed, whatever the day. */
  static RatesMissingException ofItem(String found, String expected) {
    return new RatesMissingException(found, expected, true);
  }

  /** Whether it lies with an item of the claim; else with the claim's day. */
  public boolean isOfItem() {
    return isOfItem;
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
