package io.github.goldenblue.core.rates;

import java.util.Optional;

/**
 * One step of a rate.
 *
 * @param atLeast the count from which it holds
 * @param rate the rate; empty where nothing is due
 */
public record Step(long atLeast, Optional<Shape> rate) {}
