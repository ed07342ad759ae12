package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a fact can have, as they stand in a rate book. */
final class FactValues {
  private static final Set<FactKind> ORDERED =
      EnumSet.of(FactKind.COUNT, FactKind.YUAN, FactKind.DATE);

  private final FactReference fact;
  private final Compilation at;

  private FactValues(FactReference fact, Compilation at) {
    this.fact = fact;
    this.at = at;
  }

  /** Of any fact that has values of its own, as parts have not. */
  static FactValues any(FactReference fact, Compilation at) {
    return new FactValues(fact, at);
  }

  /**
   * Of a fact whose values are more or less.
   *
   * @throws TermException if it is none
   */
  static FactValues ordered(FactReference fact, Compilation at) {
    if (!ORDERED.contains(fact.kind())) {
      String found = fact.name() + " (" + fact.kind() + ")";
      throw at.at(".fact").unfit(found, "the name of a fact of kind " + ORDERED);
    }
    return new FactValues(fact, at);
  }

  /** The fact's value in the form that {@link #parse} gives; null if it is not given. */
  static @Nullable Object comparable(FactReference fact, Claim claim, Object subject) {
    return switch (fact.kind()) {
      case COUNT, YUAN, DATE -> fact.value(claim, subject);
      default -> fact.value(claim, subject) == null ? null : fact.text(claim, subject);
    };
  }

  /**
   * A value of the fact.
   *
   * @throws TermException if the fact cannot have it
   */
  @SuppressWarnings("unchecked") // values of one fact are compared with values of the same fact
  Comparable<Object> parse(String text) {
    Comparable<?> value = value(text);
    if (value == null) {
      throw at.unfit(text, "a value of " + fact.name() + ": " + expected());
    }
    return (Comparable<Object>) value;
  }

  private @Nullable Comparable<?> value(String text) {
    if (ORDERED.contains(fact.kind())) {
      return fact.kind().written(text);
    }
    List<String> known = Compilation.valuesOf(fact);
    return known.isEmpty() || known.contains(text) ? text : null;
  }

  private String expected() {
    List<String> known = Compilation.valuesOf(fact);
    return known.isEmpty() ? fact.kind().expected() : "one of " + known;
  }
}
