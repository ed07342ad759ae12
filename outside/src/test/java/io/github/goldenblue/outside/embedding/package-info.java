/** Systems of others, built from the installed artifacts and run. */
@NullMarked
package io.github.goldenblue.outside.embedding;

import org.jspecify.annotations.NullMarked;
