package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.rates.Cited;
import java.util.List;

/**
 * One part of a rate book: of a section, or a relation.
 *
 * @param path where it stands in its section or edition, as {@code items.referral}
 * @param name what it is called
 * @param words what it says
 * @param members what stands below it, as the members of a relation do
 * @param cited its clause and readings
 */
record RatePart(String path, String name, String words, List<String> members, Cited cited) {
  /** Without anything below it. */
  RatePart(String path, String name, String words, Cited cited) {
    this(path, name, words, List.of(), cited);
  }
}
