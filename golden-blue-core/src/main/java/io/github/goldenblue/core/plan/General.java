package io.github.goldenblue.core.plan;

import java.util.List;

/**
 * What belongs to no measure and no safeguard: overall goals, an annex, the closing clause.
 *
 * @param targets the ids of its targets
 * @param commitments the ids of its tasks
 */
public record General(List<String> targets, List<String> commitments) {
  /** Keeps copies. */
  public General {
    targets = List.copyOf(targets);
    commitments = List.copyOf(commitments);
  }
}
