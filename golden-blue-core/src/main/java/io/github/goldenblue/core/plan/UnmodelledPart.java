package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;

/**
 * A part of a clause that no code models.
 *
 * @param id such as {@code U-1}
 * @param clause where it stands
 * @param reason why not
 */
public record UnmodelledPart(String id, Clause clause, Bilingual reason) {}
