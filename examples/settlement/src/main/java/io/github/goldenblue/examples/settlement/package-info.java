/** The command line of golden-blue. */
@NullMarked
package io.github.goldenblue.examples.settlement;

import org.jspecify.annotations.NullMarked;
