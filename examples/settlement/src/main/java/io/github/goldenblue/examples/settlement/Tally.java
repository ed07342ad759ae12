package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.Recovery;
import io.github.goldenblue.core.value.Yuan;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Counts and sums of decisions. What was settled before counts as that and nothing else. */
final class Tally {
  private static final int FEN_DIGITS = 2;

  private final Map<OutcomeKind, Long> outcomes = new EnumMap<>(OutcomeKind.class);
  private long claims;
  private long settledBefore;
  private BigDecimal granted = BigDecimal.ZERO;
  private BigDecimal recovered = BigDecimal.ZERO;
  private BigDecimal pendingLow = BigDecimal.ZERO;
  private BigDecimal pendingHigh = BigDecimal.ZERO;

  /** One more. */
  void add(Decision decision) {
    claims++;
    if (decision.settledBefore()) {
      settledBefore++;
      return;
    }
    for (Recovery recovery : decision.recoveries()) {
      recovered = recovered.add(exact(recovery.amount()));
    }
    OutcomeKind kind = decision.outcome().kind();
    outcomes.merge(kind, 1L, Long::sum);
    if (kind == OutcomeKind.GRANTED) {
      granted = granted.add(exact(decision.amount().high()));
    } else if (kind == OutcomeKind.NEEDS_DETERMINATION) {
      pendingLow = pendingLow.add(exact(decision.amount().low()));
      pendingHigh = pendingHigh.add(exact(decision.amount().high()));
    }
  }

  /** All of them. */
  long claims() {
    return claims;
  }

  /** Those decided this way now. */
  long of(OutcomeKind kind) {
    return outcomes.getOrDefault(kind, 0L);
  }

  /** Those for which nothing was to be decided any more. */
  long settledBefore() {
    return settledBefore;
  }

  /** Yuan granted. */
  BigDecimal granted() {
    return granted;
  }

  /** Yuan that come back. */
  BigDecimal recovered() {
    return recovered;
  }

  /** The least that pending claims may bring. */
  BigDecimal pendingLow() {
    return pendingLow;
  }

  /** The most that pending claims may bring. */
  BigDecimal pendingHigh() {
    return pendingHigh;
  }

  private static BigDecimal exact(Yuan amount) {
    return BigDecimal.valueOf(amount.fen(), FEN_DIGITS);
  }
}
