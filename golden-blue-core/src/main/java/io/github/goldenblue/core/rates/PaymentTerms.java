package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Rounding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When money goes out and when it comes back.
 *
 * @param stages the stages in which it is paid; empty if it is paid at once
 * @param advance what is paid in advance; empty if nothing is
 * @param recoveries on what grounds it comes back, by id
 */
public record PaymentTerms(
    Optional<Stages> stages,
    Optional<AdvanceTerms> advance,
    Map<String, RecoveryTerms> recoveries) {
  /** Paid at once, and nothing is said of its coming back. */
  public static final PaymentTerms AT_ONCE =
      new PaymentTerms(Optional.empty(), Optional.empty(), Map.of());

  /** Keeps a copy in the order of the book. */
  public PaymentTerms {
    recoveries = Collections.unmodifiableMap(new LinkedHashMap<>(recoveries));
  }

  /** Whether all that is due is paid by one claim. */
  boolean isAtOnce() {
    return stages.isEmpty() && advance.isEmpty();
  }

  /** How its shares are rounded. */
  Stream<Rounding> roundings() {
    return Stream.concat(
        stages.map(Stages::rounding).stream(), advance.map(AdvanceTerms::rounding).stream());
  }

  /** Where its parts stand. */
  Stream<Cited> cited() {
    return Stream.of(
            stages.map(Stages::cited).stream(),
            advance.map(AdvanceTerms::cited).stream(),
            recoveries.values().stream().map(RecoveryTerms::cited))
        .flatMap(cited -> cited);
  }
}
