package io.github.goldenblue.core.rates;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A condition as a rate book prints it.
 *
 * @param waived whether the book says {@code "NONE"}
 * @param numbers the numbers it gives, by the key they stand under, such as {@code atLeast}
 * @param requirement what a county asks of facts, in place of numbers
 * @param cited where it stands
 */
public record ConditionTerms(
    boolean waived, Map<String, Integer> numbers, Optional<Requirement> requirement, Cited cited) {
  /** A built-in condition. */
  public static ConditionTerms of(boolean waived, Map<String, Integer> numbers, Cited cited) {
    return new ConditionTerms(waived, numbers, Optional.empty(), cited);
  }

  /** Keeps a copy. */
  public ConditionTerms {
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }
}
