/** What others build from the installed artifacts. */
@NullMarked
package io.github.goldenblue.outside;

import org.jspecify.annotations.NullMarked;
