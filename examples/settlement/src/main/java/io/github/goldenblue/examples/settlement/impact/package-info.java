/** What other rates would change for those who are paid. */
@NullMarked
package io.github.goldenblue.examples.settlement.impact;

import org.jspecify.annotations.NullMarked;
