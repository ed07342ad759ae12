package io.github.goldenblue.core.rates;

import java.util.Optional;

/**
 * A condition as a rate book prints it.
 *
 * @param waived whether the book says {@code "NONE"}
 * @param atLeast the least number, for a threshold
 * @param months the number of months, for a limit in months
 * @param cited where it stands
 */
public record ConditionTerms(
    boolean waived, Optional<Integer> atLeast, Optional<Integer> months, Cited cited) {}
