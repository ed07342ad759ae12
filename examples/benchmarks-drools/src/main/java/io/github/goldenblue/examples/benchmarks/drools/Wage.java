package io.github.goldenblue.examples.benchmarks.drools;

import java.time.LocalDate;

/**
 * The minimum wage of a time, a fact beside the claims.
 *
 * @param from the first day
 * @param until the last day
 * @param fen a month's wage
 */
public record Wage(LocalDate from, LocalDate until, long fen) {}
