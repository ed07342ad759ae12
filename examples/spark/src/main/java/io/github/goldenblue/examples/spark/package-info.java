/**
 * Settles a batch on Apache Spark. What is decided, and what hangs on what, core says; here data is
 * moved to where it is needed.
 */
@NullMarked
package io.github.goldenblue.examples.spark;

import org.jspecify.annotations.NullMarked;
