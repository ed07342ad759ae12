package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;

/**
 * A unit of administration below the plan's district, which reports what it observes.
 *
 * @param id such as {@code baiguan}
 * @param name its name
 */
public record Township(String id, Bilingual name) {}
