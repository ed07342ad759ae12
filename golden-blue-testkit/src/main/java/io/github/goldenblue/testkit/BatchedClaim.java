package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;

/**
 * A claim of a history.
 *
 * @param batch the number of its batch
 * @param claim the claim
 */
record BatchedClaim(int batch, Claim claim) {}
