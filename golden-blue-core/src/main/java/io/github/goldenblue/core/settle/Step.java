package io.github.goldenblue.core.settle;

/**
 * One claim decided: the decision, and the ledger after it.
 *
 * @param decision what was decided
 * @param ledger the ledger with the claim in it
 */
public record Step(Decision decision, Ledger ledger) {}
