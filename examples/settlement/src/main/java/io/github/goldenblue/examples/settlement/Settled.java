package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.RejectedLine;
import java.util.List;

/**
 * What came of a run.
 *
 * @param lines how many claims there were
 * @param summary of those that were decided
 * @param rejected those that were not
 * @param written the files that hold the result
 */
record Settled(long lines, Summary summary, List<RejectedLine> rejected, List<String> written) {
  /** Keeps copies. */
  Settled {
    rejected = List.copyOf(rejected);
    written = List.copyOf(written);
  }
}
