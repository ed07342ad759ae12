package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.value.Clause;

/**
 * Another authority that decides.
 *
 * @param authority its name
 * @param clause where that is said
 */
public record ReferredTo(String authority, Clause clause) {}
