package io.github.goldenblue.examples.settlement.page;

import io.github.goldenblue.core.value.Bilingual;

/** What is said, in both languages at once. */
@FunctionalInterface
public interface Texts {
  /**
   * A message.
   *
   * @param values for {@code {0}}, {@code {1}} … in it; a {@link Bilingual} goes in by language
   */
  Bilingual of(String key, Object... values);
}
