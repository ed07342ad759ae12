package io.github.goldenblue.core.value;

/**
 * One text for people, in both languages of the product.
 *
 * @param zh Chinese
 * @param en English
 */
public record Bilingual(String zh, String en) {}
