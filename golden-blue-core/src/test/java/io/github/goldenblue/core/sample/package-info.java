/** Small subsidies that stand in for real ones where core is tested. */
@NullMarked
package io.github.goldenblue.core.sample;

import org.jspecify.annotations.NullMarked;
