/** A scorecard in figures, words and a page, in both languages. */
@NullMarked
package io.github.goldenblue.examples.settlement.scorecard;

import org.jspecify.annotations.NullMarked;
