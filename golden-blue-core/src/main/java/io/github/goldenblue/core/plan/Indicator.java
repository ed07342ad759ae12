package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;

/**
 * What is observed, in one unit. There is no sum of two indicators.
 *
 * @param id such as {@code high-skilled-added}
 * @param name its name
 * @param unit what it counts
 * @param observed how observations make up its value
 */
public record Indicator(String id, Bilingual name, MeasuredUnit unit, Observed observed) {}
