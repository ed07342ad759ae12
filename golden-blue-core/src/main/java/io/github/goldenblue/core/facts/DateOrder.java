package io.github.goldenblue.core.facts;

/**
 * Two dates of which the second must not come before the first.
 *
 * @param from the name of the earlier one
 * @param to the name of the later one
 */
record DateOrder(String from, String to) {}
