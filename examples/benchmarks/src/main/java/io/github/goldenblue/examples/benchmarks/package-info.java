/** How fast claims are decided, beside the same arithmetic written by hand. */
@NullMarked
package io.github.goldenblue.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
