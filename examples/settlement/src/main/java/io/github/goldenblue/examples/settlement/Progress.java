package io.github.goldenblue.examples.settlement;

import java.io.Closeable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a piece of work is: a bar on a terminal, which vanishes at the end; else nothing. */
final class Progress implements Closeable {
  private static final int MILLIS_BETWEEN = 100;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * What the steps are counted in.
   *
   * @param name as it is shown
   * @param steps how many make one
   */
  record Unit(String name, long steps) {
    private static final int KILO = 1_000;

    /** Bytes, in thousands or in millions, whichever suits the sum. */
    static Unit ofBytes(long sum) {
      return sum < 10 * KILO * KILO ? new Unit(" kB", KILO) : new Unit(" MB", KILO * KILO);
    }
  }

  /**
   * Begins.
   *
   * @param steps how many there will be; less than 0 if nobody knows
   */
  static Progress of(Streams streams, String title, long steps, Unit unit) {
    if (streams.columns().isEmpty()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(title)
            .setInitialMax(steps)
            .setUnit(unit.name(), unit.steps())
            .setUpdateIntervalMillis(MILLIS_BETWEEN)
            .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
            .setConsumer(new TerminalLine(streams.err(), streams.columns().getAsInt()))
            .build());
  }

  /** Some steps further. */
  void by(long steps) {
    if (bar != null) {
      bar.stepBy(steps);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
