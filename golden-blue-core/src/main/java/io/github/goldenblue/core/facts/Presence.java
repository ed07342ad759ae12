package io.github.goldenblue.core.facts;

/**
 * A fact that is given exactly when another has a value.
 *
 * @param fact the name of the fact
 * @param when the name of the other one
 * @param is the value with which the fact must be given; with every other it must not
 */
record Presence(String fact, String when, Enum<?> is) {}
