/** The way in: {@link io.github.goldenblue.core.GoldenBlue} loads, assesses, settles, explains. */
@NullMarked
package io.github.goldenblue.core;

import org.jspecify.annotations.NullMarked;
