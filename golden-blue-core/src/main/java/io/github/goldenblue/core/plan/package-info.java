/** What a plan promises beyond payments. */
@NullMarked
package io.github.goldenblue.core.plan;

import org.jspecify.annotations.NullMarked;
