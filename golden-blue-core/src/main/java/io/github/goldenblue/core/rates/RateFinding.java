package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;

/**
 * One thing wrong with a rate book. {@code core.text} puts it into words, with a remedy.
 *
 * @param source who provides the book and from where
 * @param path where in the book
 * @param mistake what is wrong
 * @param values what the words about it name, in the order that {@link RateMistake} says
 */
public record RateFinding(String source, String path, RateMistake mistake, List<String> values) {
  /** Keeps a copy. */
  public RateFinding {
    values = List.copyOf(values);
  }

  static RateFinding of(String source, Fault fault) {
    return new RateFinding(
        source, fault.path(), RateMistake.FAULT, List.of(fault.found(), fault.expected()));
  }

  /** Whether the book cannot be loaded; else it can, and surely does not say what is meant. */
  public boolean isError() {
    return mistake.isError();
  }
}
