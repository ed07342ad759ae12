package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies of claims in which some facts, of the claim or of its parts, are others. */
final class Rewriting {
  private Rewriting() {}

  /** What stands at a path in place of a fact's value; null where none is given. */
  @FunctionalInterface
  private interface Change {
    @Nullable Object of(Fact<?> fact, String path, @Nullable Object value);
  }

  /**
   * The claim with these determinations, the others as they are. What is refused at its path, as
   * that of a part which sets no band where another does, is left as it is.
   *
   * @param assess accepts a claim, or throws
   */
  static <C extends Claim> C determine(
      Function<Claim, Assessment> assess, Facts<C> facts, C claim, Map<String, Yuan> determined) {
    C everywhere = determine(facts, claim, determined, Set.of());
    try {
      Assessment unused = assess.apply(everywhere);
      return everywhere;
    } catch (InvalidClaimException invalid) {
      Set<String> refused = invalid.faults().stream().map(Fault::path).collect(Collectors.toSet());
      return determine(facts, claim, determined, refused);
    }
  }

  private static <C extends Claim> C determine(
      Facts<C> facts, C claim, Map<String, Yuan> determined, Set<String> refused) {
    return rewrite(
        facts,
        claim,
        "",
        (fact, path, value) ->
            fact.rules().determination() && !refused.contains(path)
                ? determined.getOrDefault(fact.name(), (Yuan) value)
                : value);
  }

  /** The claim with nothing determined. */
  static <C extends Claim> C undetermined(Facts<C> facts, C claim) {
    return rewrite(
        facts, claim, "", (fact, path, value) -> fact.rules().determination() ? null : value);
  }

  /** The claim or part with another value for one of its own facts, its parts perhaps. */
  static <T> T with(Facts<T> facts, T holder, Fact<T> changed, Object other) {
    @Nullable Object[] values = facts.values(holder);
    values[facts.all().indexOf(changed)] = other;
    return create(facts, values);
  }

  /** A claim or part with these values. */
  @SuppressWarnings("NullAway") // of another module it does not see that elements may be null
  static <T> T create(Facts<T> facts, @Nullable Object[] values) {
    return facts.create(values);
  }

  /** The claim under another id, of another day, that stands otherwise to earlier claims. */
  static <C extends Claim> C copy(Facts<C> facts, C claim, String id, LocalDate on, Sequel sequel) {
    @Nullable Object[] values = facts.values(claim);
    for (int i = 0; i < values.length; i++) {
      Fact<C> fact = facts.all().get(i);
      boolean isSequel = fact.kind() == FactKind.SEQUEL;
      values[i] =
          isSequel
              ? sequel
              : fact.name().equals("id") ? id : fact.name().equals("on") ? on : values[i];
    }
    return create(facts, values);
  }

  private static <T> T rewrite(Facts<T> facts, T holder, String below, Change change) {
    @Nullable Object[] values = facts.values(holder);
    for (int i = 0; i < values.length; i++) {
      Fact<T> fact = facts.all().get(i);
      Object value = values[i];
      values[i] =
          fact.parts().isPresent() && value != null
              ? parts(fact.parts().get(), (List<?>) value, below + fact.name(), change)
              : change.of(fact, below + fact.name(), value);
    }
    return create(facts, values);
  }

  private static <P> List<P> parts(Facts<P> facts, List<?> parts, String path, Change change) {
    List<P> rewritten = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      P part = facts.type().cast(parts.get(i));
      rewritten.add(rewrite(facts, part, path + "[" + i + "].", change));
    }
    return rewritten;
  }
}
