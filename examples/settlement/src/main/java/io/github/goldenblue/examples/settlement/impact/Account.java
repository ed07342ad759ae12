package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.value.Payee;

/**
 * What one payee is paid under one subsidy: what gains and losses are counted by.
 *
 * @param subsidy the subsidy's id
 * @param payee who is paid
 */
record Account(String subsidy, Payee payee) {}
