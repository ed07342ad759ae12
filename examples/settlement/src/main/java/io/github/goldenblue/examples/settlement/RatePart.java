package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.rates.Cited;

/**
 * One part of a section of a rate book.
 *
 * @param path where it stands in the section, as {@code items.referral}
 * @param name what it is called
 * @param words what it says
 * @param cited its clause and readings
 */
record RatePart(String path, String name, String words, Cited cited) {}
