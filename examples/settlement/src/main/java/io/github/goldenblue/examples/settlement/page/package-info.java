/** What the pages that need no network have in common. */
@NullMarked
package io.github.goldenblue.examples.settlement.page;

import org.jspecify.annotations.NullMarked;
