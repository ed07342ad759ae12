package io.github.goldenblue.core.plan;

/** No plan can be had where one is asked for, or it cannot be told which. */
public final class PlanMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A plan that is not there.
   *
   * @param found what was looked for and what stood in its place
   * @param expected what would have served
   */
  public PlanMissingException(String found, String expected) {
    super("found " + found + ", expected " + expected);
  }
}
