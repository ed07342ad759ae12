package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * As few claims as will do, with as few parts as will do.
 *
 * @param subsidies whose claims they are
 * @param isEnough whether some claims do
 */
record Fewer(Subsidies subsidies, Predicate<List<Claim>> isEnough) {
  /** Leaves out ever smaller runs of all but the last claim, then of parts of each. */
  List<Claim> of(List<Claim> claims) {
    Claim last = claims.get(claims.size() - 1);
    List<Claim> left =
        fewest(claims.subList(0, claims.size() - 1), 0, some -> isEnough.test(and(some, last)));
    List<Claim> fewer = new ArrayList<>(and(left, last));
    for (int i = 0; i < fewer.size(); i++) {
      Subsidy<?> subsidy = subsidies.byId(fewer.get(i).subsidy()).orElseThrow();
      fewer.set(i, withFewerParts(subsidy, fewer, i));
    }
    return List.copyOf(fewer);
  }

  /**
   * As few of them as will do, in their order.
   *
   * @param least how many are to be left at least
   */
  static <E> List<E> fewest(List<E> all, int least, Predicate<List<E>> isEnough) {
    List<E> left = List.copyOf(all);
    for (int run = Math.max(1, left.size() / 2); run > 0; run /= 2) {
      for (int at = 0; at < left.size() && left.size() > least; ) {
        List<E> fewer = without(left, at, at + run);
        boolean isLeft = fewer.size() >= least && isEnough.test(fewer);
        left = isLeft ? fewer : left;
        at += isLeft ? 0 : run;
      }
    }
    return left;
  }

  private static <E> List<E> without(List<E> all, int from, int to) {
    List<E> fewer = new ArrayList<>(all.subList(0, from));
    fewer.addAll(all.subList(Math.min(to, all.size()), all.size()));
    return fewer;
  }

  private <C extends Claim> Claim withFewerParts(Subsidy<C> subsidy, List<Claim> among, int at) {
    Facts<C> facts = subsidy.facts();
    C claim = facts.type().cast(among.get(at));
    for (Fact<C> fact : facts.all()) {
      if (fact.parts().isPresent() && fact.value(claim) instanceof List<?> parts) {
        C whole = claim;
        List<?> fewer =
            fewest(
                List.<Object>copyOf(parts),
                1,
                some -> isEnough.test(with(among, at, Rewriting.with(facts, whole, fact, some))));
        claim = Rewriting.with(facts, whole, fact, fewer);
      }
    }
    return claim;
  }

  private static List<Claim> with(List<Claim> among, int at, Claim other) {
    List<Claim> changed = new ArrayList<>(among);
    changed.set(at, other);
    return changed;
  }

  private static List<Claim> and(List<Claim> some, Claim last) {
    List<Claim> all = new ArrayList<>(some);
    all.add(last);
    return all;
  }
}
