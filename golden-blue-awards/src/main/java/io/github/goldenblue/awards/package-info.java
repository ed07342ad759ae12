/** Awards and rewards, and rights that are not paid. */
@NullMarked
package io.github.goldenblue.awards;

import org.jspecify.annotations.NullMarked;
