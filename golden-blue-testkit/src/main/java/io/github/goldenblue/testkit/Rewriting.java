package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of claims in which some facts, of the claim or of its parts, are others. */
final class Rewriting {
  private Rewriting() {}

  /** What stands in place of a fact's value; null where none is given. */
  @FunctionalInterface
  private interface Change {
    @Nullable Object of(Fact<?> fact, @Nullable Object value);
  }

  /** The claim with these determinations, the others as they are. */
  static <C extends Claim> C determine(Facts<C> facts, C claim, Map<String, Yuan> determined) {
    return rewrite(
        facts,
        claim,
        (fact, value) ->
            fact.rules().determination()
                ? determined.getOrDefault(fact.name(), (Yuan) value)
                : value);
  }

  /** The claim with nothing determined. */
  static <C extends Claim> C undetermined(Facts<C> facts, C claim) {
    return rewrite(facts, claim, (fact, value) -> fact.rules().determination() ? null : value);
  }

  /** The claim with another value for one of its own facts. */
  static <C extends Claim> C with(Facts<C> facts, C claim, Fact<C> changed, Object other) {
    return rewrite(facts, claim, (fact, value) -> fact == changed ? other : value);
  }

  /** A claim or part with these values. */
  @SuppressWarnings("NullAway") // of another module it does not see that elements may be null
  static <T> T create(Facts<T> facts, @Nullable Object[] values) {
    return facts.create(values);
  }

  private static <T> T rewrite(Facts<T> facts, T holder, Change change) {
    @Nullable Object[] values = facts.values(holder);
    for (int i = 0; i < values.length; i++) {
      Fact<T> fact = facts.all().get(i);
      Object value = values[i];
      values[i] =
          fact.parts().isPresent() && value != null
              ? parts(fact.parts().get(), (List<?>) value, change)
              : change.of(fact, value);
    }
    return create(facts, values);
  }

  private static <P> List<P> parts(Facts<P> facts, List<?> parts, Change change) {
    List<P> rewritten = new ArrayList<>(parts.size());
    parts.forEach(part -> rewritten.add(rewrite(facts, facts.type().cast(part), change)));
    return rewritten;
  }
}
