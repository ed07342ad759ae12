/** Subsidies that counties pay and the plan does not know. */
@NullMarked
package io.github.goldenblue.examples.counties;

import org.jspecify.annotations.NullMarked;
