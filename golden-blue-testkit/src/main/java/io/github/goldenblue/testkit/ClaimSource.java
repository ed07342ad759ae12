package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws claims of one subsidy until one is accepted.
 *
 * @param assess accepts a claim, or throws
 * @param asks what the section in force asks
 * @param subsidy the subsidy
 * @param habits what is usual for its claims
 * @param <C> its claims
 */
record ClaimSource<C extends Claim>(
    Function<Claim, Assessment> assess, AskLookup asks, Subsidy<C> subsidy, Habits habits) {
  private static final int TRIES = 1000;

  /** How often at most a claim that would be refused is drawn again. */
  private static final int PATIENCE = 8;

  private static final int PROBES = 24;

  /** More than anything with a limit allows. */
  private static final int MANY = 1000;

  /**
   * Tries for every count whether large ones are errors, and for every flag whether conditions want
   * it to be false.
   */
  static <C extends Claim> ClaimSource<C> learn(
      Function<Claim, Assessment> assess,
      AskLookup asks,
      Subsidy<C> subsidy,
      RandomDays days,
      Pools pools) {
    ClaimSource<C> best = new ClaimSource<>(assess, asks, subsidy, Habits.of(subsidy.facts()));
    for (Fact<C> fact : subsidy.facts().all()) {
      boolean isLimited = fact.kind() == FactKind.COUNT && best.refusesMany(fact, days, pools);
      best = isLimited ? best.with(best.habits.limiting(fact)) : best;
    }
    for (Fact<?> flag : Habits.flags(subsidy.facts())) {
      ClaimSource<C> other = best.with(best.habits.disliking(flag));
      best = other.unmet(days, pools) < best.unmet(days, pools) ? other : best;
    }
    return best;
  }

  /**
   * A claim that is accepted; one that would be refused rather less often than chance has it.
   *
   * @param determines whether some of what stands open is determined
   * @throws IllegalStateException if none is found in many tries
   */
  Claim next(SplittableRandom random, RandomDays days, Pools pools, String id, boolean determines) {
    @Nullable InvalidClaimException last = null;
    for (int i = 0; i < TRIES; i++) {
      C claim = draw(random, days, pools, id);
      try {
        Assessment assessment = assess.apply(claim);
        if (!assessment.unmet().isEmpty() && i < PATIENCE && random.nextInt(3) > 0) {
          continue;
        }
        OpenFacts open = OpenFacts.of(assessment);
        return determines && !open.isEmpty() ? determined(claim, open, random) : claim;
      } catch (InvalidClaimException invalid) {
        last = invalid;
      }
    }
    String what = "no valid claim of " + subsidy.id() + " in " + pools.district();
    throw new IllegalStateException(what + " after " + TRIES + " tries", last);
  }

  private ClaimSource<C> with(Habits other) {
    return new ClaimSource<>(assess, asks, subsidy, other);
  }

  /** Whether many of what the fact counts are ever an error of that fact, where any are given. */
  private boolean refusesMany(Fact<C> count, RandomDays days, Pools pools) {
    SplittableRandom random = new SplittableRandom(PROBES);
    for (int i = 0; i < PROBES; i++) {
      C claim = draw(random.split(), days, pools, "probe");
      if (count.value(claim) != null
          && isFaultOf(count, Rewriting.with(subsidy.facts(), claim, count, MANY))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFaultOf(Fact<C> fact, C claim) {
    try {
      Assessment unused = assess.apply(claim);
      return false;
    } catch (InvalidClaimException invalid) {
      return invalid.faults().stream().anyMatch(fault -> fault.path().equals(fact.name()));
    }
  }

  private C draw(SplittableRandom random, RandomDays days, Pools pools, String id) {
    FactDraw draw = new FactDraw(random, days, pools, habits, asks, id);
    return Rewriting.create(subsidy.facts(), draw.claim(subsidy.facts()));
  }

  /** With some determinations, if they are accepted together. */
  private C determined(C claim, OpenFacts open, SplittableRandom random) {
    C determined = Rewriting.determine(assess, subsidy.facts(), claim, open.pick(random));
    return assessed(determined).isPresent() ? determined : claim;
  }

  private Optional<Assessment> assessed(C claim) {
    try {
      return Optional.of(assess.apply(claim));
    } catch (InvalidClaimException notTogether) {
      return Optional.empty();
    }
  }

  /** How many conditions the same few claims do not meet. */
  private long unmet(RandomDays days, Pools pools) {
    SplittableRandom random = new SplittableRandom(PROBES);
    long unmet = 0;
    for (int i = 0; i < PROBES; i++) {
      try {
        C claim = draw(random.split(), days, pools, "probe");
        unmet += assess.apply(claim).findings().stream().filter(ClaimSource::isUnmet).count();
      } catch (InvalidClaimException drawnAgainLater) {
        unmet++;
      }
    }
    return unmet;
  }

  private static boolean isUnmet(Finding finding) {
    return !finding.met();
  }
}
