/** One pure formula per subsidy, and what it finds due before history is looked at. */
@NullMarked
package io.github.goldenblue.core.subsidy;

import org.jspecify.annotations.NullMarked;
