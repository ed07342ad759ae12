package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;

/** A requirement ready for use. */
public interface Check {
  /** Whether it holds for this claim and subject. */
  boolean holds(Claim claim, Object subject);

  /** What it asks for, for the finding. */
  Datum required(Claim claim, Object subject);

  /** What the claim says, for the finding. */
  Datum observed(Claim claim, Object subject);
}
