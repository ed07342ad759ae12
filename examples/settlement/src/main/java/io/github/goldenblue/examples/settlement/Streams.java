package io.github.goldenblue.examples.settlement;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.OptionalInt;

/**
 * What the process is connected to.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param columns how wide the terminal at standard error is; empty if it is none
 */
record Streams(InputStream in, PrintStream out, PrintStream err, OptionalInt columns) {
  /** Set by the launcher, which can ask the terminal, as Java cannot; else not set, or empty. */
  private static final String COLUMNS = "golden-blue.columns";

  /** What the launcher says of the terminal. */
  static OptionalInt terminalColumns() {
    String columns = System.getProperty(COLUMNS, "");
    return columns.matches("[1-9][0-9]{0,4}")
        ? OptionalInt.of(Integer.parseInt(columns))
        : OptionalInt.empty();
  }
}
