package io.github.goldenblue.testkit;

import java.util.List;

/**
 * Random histories: batches in which random claims are followed, settled, determined, settled again
 * and taken back, mostly as the ledger would have it, now and then not. Claims are settled while
 * they are drawn, so that what goes on from them is plausible. The same seed gives the same
 * history.
 *
 * <pre>{@code History history = RandomHistories.of(claims).next(42, 5);}</pre>
 */
public final class RandomHistories {
  private final List<RandomClaims> sources;

  private RandomHistories(List<RandomClaims> sources) {
    this.sources = sources;
  }

  /**
   * Histories of these claims, of which all come from the same rate books.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static RandomHistories of(RandomClaims... sources) {
    if (sources.length == 0) {
      throw new IllegalArgumentException("no claims to begin with");
    }
    return new RandomHistories(List.of(sources));
  }

  /** A history of so many batches. */
  public History next(long seed, int batches) {
    HistoryDraw draw = new HistoryDraw(seed, sources);
    for (int i = 0; i < batches; i++) {
      draw.batch();
    }
    return draw.history();
  }
}
