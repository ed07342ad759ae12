/** Subsidies for recruiting people. */
@NullMarked
package io.github.goldenblue.recruitment;

import org.jspecify.annotations.NullMarked;
