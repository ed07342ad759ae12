/** What schemas accept, and what readers do. */
@NullMarked
package io.github.goldenblue.schemas;

import org.jspecify.annotations.NullMarked;
