/** Awards and rewards. */
@NullMarked
package io.github.goldenblue.awards;

import org.jspecify.annotations.NullMarked;
