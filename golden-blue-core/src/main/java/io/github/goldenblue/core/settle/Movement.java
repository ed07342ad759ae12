package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;

/**
 * What a claim took of an account, or freed.
 *
 * @param key the account
 * @param amount in fen for yuan caps, else whole; less than zero where it freed
 */
public record Movement(CapKey key, long amount) {}
