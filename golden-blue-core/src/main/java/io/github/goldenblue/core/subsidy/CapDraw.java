package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Cap;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;

/**
 * A cap that a line draws on.
 *
 * @param cap the cap
 * @param key the account of it that counts for the line
 * @param limit the most, in fen for {@link CapUnit#YUAN}, else whole; for {@link CapUnit#RANK} the
 *     line's own rank, from 1: nothing is paid once a higher one was
 */
public record CapDraw(Cap cap, CapKey key, long limit) {}
