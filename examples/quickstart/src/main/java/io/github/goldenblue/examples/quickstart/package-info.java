/** The first steps with golden-blue. */
@NullMarked
package io.github.goldenblue.examples.quickstart;

import org.jspecify.annotations.NullMarked;
