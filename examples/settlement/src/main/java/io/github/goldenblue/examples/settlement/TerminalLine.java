package io.github.goldenblue.examples.settlement;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The last line of a terminal, written over and over, and empty in the end. */
final class TerminalLine implements ProgressBarConsumer {
  /** Terminals break a line that fills them. */
  private static final int MARGIN = 1;

  private final PrintStream terminal;
  private final int columns;

  /** On a terminal of this width. */
  TerminalLine(PrintStream terminal, int columns) {
    this.terminal = terminal;
    this.columns = columns;
  }

  @Override
  public int getMaxRenderedLength() {
    return columns - MARGIN;
  }

  @Override
  public void accept(String line) {
    terminal.print("\r" + line);
    terminal.flush();
  }

  @Override
  public void close() {
    terminal.print("\r" + " ".repeat(columns - MARGIN) + "\r");
    terminal.flush();
  }
}
