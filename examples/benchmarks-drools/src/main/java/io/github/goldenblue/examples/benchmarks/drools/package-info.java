/**
 * The subsidies that are measured, decided by rules of Drools. Built only with {@code -Pdrools};
 * the benchmarks here and those they stand beside run together:
 *
 * <pre>{@code
 * ./mvnw -q -o -Pdrools -pl examples/benchmarks-drools -am -DskipTests package exec:exec \
 *     -Djmh="(StableEmployment|Internship|AgencyReferral)Benchmark.*"
 * }</pre>
 */
@NullMarked
package io.github.goldenblue.examples.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
