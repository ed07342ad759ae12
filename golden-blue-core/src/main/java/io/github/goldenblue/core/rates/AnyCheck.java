package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import java.util.List;

/**
 * At least one of several holds.
 *
 * @param checks the several
 */
record AnyCheck(List<Check> checks) implements Check {
  @Override
  public boolean holds(Claim claim, Object subject) {
    return checks.stream().anyMatch(check -> check.holds(claim, subject));
  }

  @Override
  public Datum required(Claim claim, Object subject) {
    return new Datum.AnyOf(
        checks.stream().map(check -> check.required(claim, subject).toString()).toList());
  }

  @Override
  public Datum observed(Claim claim, Object subject) {
    return new Datum.AnyOf(
        checks.stream().map(check -> check.observed(claim, subject).toString()).toList());
  }
}
