package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;

/**
 * Something that a plan grants and does not pay.
 *
 * @param id such as {@code title-pathway}
 * @param clause where it stands
 * @param summary what is granted, and to whom
 */
public record Right(String id, Clause clause, Bilingual summary) {}
