package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Cap;
import io.github.goldenblue.core.rates.CapKey;

/**
 * A cap that a line draws on.
 *
 * @param cap the cap
 * @param key the account of it that counts for the line
 */
public record CapDraw(Cap cap, CapKey key) {}
