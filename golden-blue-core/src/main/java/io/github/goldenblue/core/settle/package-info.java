/** Claims decided in order, under caps over history: a pure fold over a ledger that is a value. */
@NullMarked
package io.github.goldenblue.core.settle;

import org.jspecify.annotations.NullMarked;
