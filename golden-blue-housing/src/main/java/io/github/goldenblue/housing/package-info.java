/**
 * Apartments for skilled workers (M21, 三(五)21). The plan pays nothing for housing, it sets a
 * target: here is the supply, what the target counts of it, and how many new hires it houses.
 */
@NullMarked
package io.github.goldenblue.housing;

import org.jspecify.annotations.NullMarked;
