/** The subsidies that are measured, decided by Drools. */
@NullMarked
package io.github.goldenblue.examples.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
