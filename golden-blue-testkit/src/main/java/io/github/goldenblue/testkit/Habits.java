package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is usual for the claims of a subsidy.
 *
 * @param datePairs the dates that stand in order, for the claim and for its parts
 * @param disliked the flags that conditions want to be false
 * @param limited the counts of which large ones are errors
 */
record Habits(
    Map<Facts<?>, List<DatePair>> datePairs, Set<Fact<?>> disliked, Set<Fact<?>> limited) {
  /** Keeps copies. */
  Habits {
    datePairs = Map.copyOf(datePairs);
    disliked = Set.copyOf(disliked);
    limited = Set.copyOf(limited);
  }

  /** Dates in order; every flag true; every count of any size. */
  static Habits of(Facts<?> claim) {
    Map<Facts<?>, List<DatePair>> pairs = new HashMap<>();
    withParts(claim).forEach(facts -> pairs.put(facts, DatePair.of(facts)));
    return new Habits(pairs, Set.of(), Set.of());
  }

  /** The flags of claims and their parts. */
  static List<Fact<?>> flags(Facts<?> claim) {
    return withParts(claim)
        .<Fact<?>>flatMap(facts -> facts.all().stream())
        .filter(fact -> fact.kind() == FactKind.FLAG)
        .toList();
  }

  /** The same, with one more flag usually false. */
  Habits disliking(Fact<?> flag) {
    return new Habits(datePairs, and(disliked, flag), limited);
  }

  /** The same, with one more count kept small. */
  Habits limiting(Fact<?> count) {
    return new Habits(datePairs, disliked, and(limited, count));
  }

  boolean isLimited(Fact<?> count) {
    return limited.contains(count);
  }

  boolean likes(Fact<?> flag) {
    return !disliked.contains(flag);
  }

  List<DatePair> datePairs(Facts<?> facts) {
    return datePairs.getOrDefault(facts, List.of());
  }

  private static Set<Fact<?>> and(Set<Fact<?>> facts, Fact<?> another) {
    Set<Fact<?>> more = new HashSet<>(facts);
    more.add(another);
    return more;
  }

  private static Stream<Facts<?>> withParts(Facts<?> facts) {
    Stream<Facts<?>> parts =
        facts.all().stream().flatMap(fact -> fact.parts().stream()).flatMap(Habits::withParts);
    return Stream.concat(Stream.of(facts), parts);
  }
}
