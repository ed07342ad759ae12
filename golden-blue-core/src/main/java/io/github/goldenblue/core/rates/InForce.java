package io.github.goldenblue.core.rates;

/**
 * What an edition sets, together with that edition.
 *
 * @param edition the edition in force
 * @param value what it sets
 * @param <V> a section, a base, a setting, a relation or a right
 */
public record InForce<V>(Edition edition, V value) {}
