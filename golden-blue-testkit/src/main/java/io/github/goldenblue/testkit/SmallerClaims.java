package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims that say less than another one: without a fact, with fewer parts, with smaller counts. */
final class SmallerClaims {
  private SmallerClaims() {}

  /** Those that are accepted by themselves; none of a reversal. */
  static Stream<Claim> of(Engine engine, Claim claim) {
    return engine.subsidies().byId(claim.subsidy()).stream()
        .flatMap(subsidy -> smaller(subsidy.facts(), claim))
        .filter(smaller -> isAccepted(engine, smaller));
  }

  private static <C extends Claim> Stream<Claim> smaller(Facts<C> facts, Claim claim) {
    return less(facts, facts.type().cast(claim)).map(smaller -> smaller);
  }

  private static boolean isAccepted(Engine engine, Claim claim) {
    try {
      engine.assess(claim).total();
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  private static <T> Stream<T> less(Facts<T> facts, T holder) {
    return IntStream.range(0, facts.all().size())
        .boxed()
        .flatMap(
            i -> {
              Fact<T> fact = facts.all().get(i);
              Object value = fact.value(holder);
              return value == null
                  ? Stream.<Optional<T>>empty()
                  : less(fact, value).map(other -> with(facts, holder, i, other.orElse(null)));
            })
        .flatMap(Optional::stream);
  }

  /** What could stand in place of a value and says less; empty for nothing at all. */
  private static Stream<Optional<Object>> less(Fact<?> fact, Object value) {
    boolean isForTheClaim = fact.kind() == FactKind.SEQUEL || fact.kind() == FactKind.EXTRA;
    Stream<Optional<Object>> left =
        fact.rules().required() || isForTheClaim ? Stream.of() : Stream.of(Optional.empty());
    Stream<Object> smaller =
        switch (fact.kind()) {
          case COUNT -> counts(fact.rules().atLeast(), (Integer) value);
          case PARTS -> parts(fact.parts().orElseThrow(), (List<?>) value);
          default -> Stream.of();
        };
    return Stream.concat(left, smaller.map(Optional::of));
  }

  private static Stream<Object> counts(int least, int count) {
    return Stream.of(least, least + (count - least) / 2, count - 1)
        .distinct()
        .filter(fewer -> fewer >= least && fewer < count)
        .map(fewer -> fewer);
  }

  /** Half of them, one less, or one of them smaller. */
  private static <P> Stream<Object> parts(Facts<P> facts, List<?> parts) {
    int size = parts.size();
    Stream<Object> halves =
        size < 3
            ? Stream.of()
            : Stream.of(parts.subList(0, size / 2), parts.subList(size / 2, size));
    Stream<Object> oneLess = range(size).map(i -> replaced(parts, i, List.of()));
    Stream<Object> oneSmaller =
        range(size)
            .flatMap(
                i ->
                    less(facts, facts.type().cast(parts.get(i)))
                        .map(part -> replaced(parts, i, List.of(part))));
    return Stream.of(halves, oneLess, oneSmaller).flatMap(all -> all);
  }

  private static Stream<Integer> range(int size) {
    return IntStream.range(0, size).boxed();
  }

  private static List<Object> replaced(List<?> parts, int at, List<?> by) {
    List<Object> others = new ArrayList<>(parts.subList(0, at));
    others.addAll(by);
    others.addAll(parts.subList(at + 1, parts.size()));
    return others;
  }

  private static <T> Optional<T> with(Facts<T> facts, T holder, int at, @Nullable Object other) {
    @Nullable Object[] values = facts.values(holder);
    values[at] = other;
    try {
      return Optional.of(Rewriting.create(facts, values));
    } catch (RuntimeException incomplete) {
      return Optional.empty();
    }
  }
}
