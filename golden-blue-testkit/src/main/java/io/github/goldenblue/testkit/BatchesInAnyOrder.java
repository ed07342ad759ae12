package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.settle.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Settles every batch backwards, shuffled, and claim by claim. */
final class BatchesInAnyOrder {
  private static final int SHUFFLES = 2;

  private BatchesInAnyOrder() {}

  static void check(Course course) {
    for (Leg leg : course.legs()) {
      List<Claim> claims = new ArrayList<>(leg.batch());
      Collections.reverse(claims);
      compare(
          course, "in the order of the law, and back", leg, course.settle(leg.before(), claims));
      for (int seed = 0; seed < SHUFFLES; seed++) {
        Collections.shuffle(claims, new Random(seed));
        SettledBatch shuffled = course.settle(leg.before(), claims);
        compare(course, "in the order of the law, and shuffled", leg, shuffled);
      }
      compare(course, "at once, and claim by claim", leg, stepByStep(course, leg));
    }
  }

  private static SettledBatch stepByStep(Course course, Leg leg) {
    List<Decision> decisions = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    Ledger ledger = leg.before().withBatch(Optional.empty());
    for (Claim claim : leg.batch()) {
      try {
        Step step = course.engine().step(ledger, claim);
        decisions.add(step.decision());
        ledger = step.ledger();
      } catch (InvalidClaimException invalid) {
        rejections.add(new Rejection(claim.id(), invalid.faults()));
      }
    }
    return new SettledBatch(decisions, rejections, ledger);
  }

  static void compare(Course course, String ways, Leg leg, SettledBatch other) {
    SettledBatch one = leg.settled();
    Sameness same = new Sameness(course, ways);
    same.ofDecisions(one.decisions(), other.decisions());
    String both = ways + ":\n  " + one.rejections() + "\n  " + other.rejections();
    course.require(one.rejections().equals(other.rejections()), both);
    same.ofEntries(one.ledger().entries(), other.ledger().entries());
    same.ofUses(one.ledger(), other.ledger());
  }
}
