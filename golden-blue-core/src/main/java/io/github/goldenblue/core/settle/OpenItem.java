package io.github.goldenblue.core.settle;

/**
 * A determination that is wanted.
 *
 * @param item the item it is for
 * @param fact the fact that will hold it
 */
public record OpenItem(String item, String fact) {}
