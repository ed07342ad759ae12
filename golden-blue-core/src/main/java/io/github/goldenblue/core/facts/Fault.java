package io.github.goldenblue.core.facts;

import java.io.Serializable;

/**
 * One thing wrong with an input: where, what was found, what was expected.
 *
 * @param path the field's path, such as {@code hires[3].origin}; {@code $} for the whole
 * @param found what stood there
 * @param expected what should have stood there
 */
public record Fault(String path, String found, String expected) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The path of a fault that concerns the whole claim or line. */
  public static final String WHOLE = "$";

  /** What is written for {@code found} where a fact is missing. */
  public static final String NOTHING = "nothing";

  /** One sentence. */
  @Override
  public String toString() {
    return path + ": found " + found + ", expected " + expected;
  }
}
