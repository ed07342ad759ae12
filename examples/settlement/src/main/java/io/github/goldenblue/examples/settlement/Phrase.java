package io.github.goldenblue.examples.settlement;

import java.util.List;

/**
 * Something to say, in no language yet.
 *
 * @param key of the message
 * @param values for {@code {0}}, {@code {1}} … in it; they may be phrases themselves
 */
record Phrase(String key, List<Object> values) {
  /** Keeps a copy. */
  Phrase {
    values = List.copyOf(values);
  }

  /** The phrase with these values. */
  static Phrase of(String key, Object... values) {
    return new Phrase(key, List.of(values));
  }
}
