package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.Share;

/**
 * What is paid in advance of a claim that settles it.
 *
 * @param share which part of what falls due by the facts that were planned
 * @param rounding how a fraction of a fen is treated; never unsaid
 * @param cited where it stands
 */
public record AdvanceTerms(Share share, Rounding rounding, Cited cited) {}
