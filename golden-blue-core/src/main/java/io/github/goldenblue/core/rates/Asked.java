package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import java.util.Optional;

/**
 * What a county asks beyond the built-in conditions, in data.
 *
 * @param id the county's own id
 * @param check what is asked, ready for use
 * @param ofParts the name of the fact whose parts are asked; empty if the claim itself is
 * @param cited where it stands
 */
public record Asked(String id, Check check, Optional<String> ofParts, Cited cited)
    implements Condition<Asked.Of> {
  /**
   * What is observed.
   *
   * @param claim the claim
   * @param subject the claim itself or one of its parts
   */
  public record Of(Claim claim, Object subject) {}

  @Override
  public boolean isMetBy(Of observed) {
    return check.holds(observed.claim(), observed.subject());
  }

  @Override
  public Datum required(Of observed) {
    return check.required(observed.claim(), observed.subject());
  }

  @Override
  public Datum observed(Of observed) {
    return check.observed(observed.claim(), observed.subject());
  }
}
