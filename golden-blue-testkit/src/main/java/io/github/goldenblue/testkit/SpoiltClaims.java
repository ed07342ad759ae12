package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Claims of which one fact, or one of a part, is such as hardly any rate book accepts: less than
 * nothing, too much to be added up, a day without rates, the same part twice. The same claim is
 * always spoilt in the same way.
 *
 * @param subsidies what they claim
 */
record SpoiltClaims(Subsidies subsidies) {
  private static final List<Integer> COUNTS = List.of(-1, 0, Integer.MAX_VALUE);
  private static final List<Yuan> SUMS =
      List.of(Yuan.ofFen(-1), Yuan.ofFen(1), Yuan.ofFen(Long.MAX_VALUE));
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(1900, 2, 28), LocalDate.of(9999, 12, 31), LocalDate.of(10_000, 1, 1));

  /** The claim, spoilt; as it is, if a reversal or if it cannot be put together like that. */
  Claim of(Claim claim) {
    Optional<Subsidy<?>> subsidy = subsidies.byId(claim.subsidy());
    return subsidy.isEmpty()
        ? claim
        : of(subsidy.get().facts(), claim, new SplittableRandom(claim.id().hashCode()));
  }

  private static <C extends Claim> Claim of(Facts<C> facts, Claim claim, SplittableRandom random) {
    return spoilt(facts, facts.type().cast(claim), random);
  }

  private static <T> T spoilt(Facts<T> facts, T holder, SplittableRandom random) {
    Fact<T> fact = pick(facts.all(), random);
    Object value = fact.value(holder);
    if (value == null) {
      return holder;
    }
    try {
      return Rewriting.with(facts, holder, fact, spoilt(fact, value, random));
    } catch (RuntimeException impossible) {
      return holder;
    }
  }

  private static Object spoilt(Fact<?> fact, Object value, SplittableRandom random) {
    return switch (fact.kind()) {
      case COUNT -> pick(COUNTS, random);
      case YUAN -> pick(SUMS, random);
      case DATE -> pick(DAYS, random);
      case TEXT -> "";
      case PARTS -> spoilt(fact.parts().orElseThrow(), (List<?>) value, random);
      default -> value;
    };
  }

  private static <P> List<P> spoilt(Facts<P> facts, List<?> parts, SplittableRandom random) {
    List<P> spoilt = new ArrayList<>();
    parts.forEach(part -> spoilt.add(facts.type().cast(part)));
    int at = random.nextInt(parts.size());
    if (random.nextBoolean()) {
      spoilt.set(at, spoilt(facts, spoilt.get(at), random));
    } else {
      spoilt.add(spoilt.get(at));
    }
    return spoilt;
  }

  private static <E> E pick(List<E> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }
}
