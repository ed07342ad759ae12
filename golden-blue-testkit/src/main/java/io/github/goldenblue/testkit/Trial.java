package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.CapKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims that a law is tried on. */
interface Trial {
  /** What settles them. */
  Engine engine();

  /** The accounts that the claims draw on or read. */
  Set<CapKey> keys();

  /** The law, broken by these claims. */
  BrokenLaw broken(String what, @Nullable Throwable cause);

  /** Says that the law is broken unless {@code holds}. */
  default void require(boolean holds, String otherwise) {
    if (!holds) {
      throw broken(otherwise, null);
    }
  }

  /**
   * How claims are laid out for a trial.
   *
   * @param <E> what they are
   * @param <T> the trial
   */
  @FunctionalInterface
  interface Opening<E, T extends Trial> {
    T open(String law, Engine engine, List<E> claims);
  }
}
