package io.github.goldenblue.core.facts;

/**
 * Two dates of which the second must not come before the first.
 *
 * @param from the place of the earlier one among the facts
 * @param to the place of the later one
 */
record DateOrder(int from, int to) {}
