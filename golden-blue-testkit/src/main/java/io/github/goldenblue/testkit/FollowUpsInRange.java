package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.settle.Ledger;
import java.util.Optional;

/** Determines what a claim that goes on from another leaves open, in many ways. */
final class FollowUpsInRange {
  private FollowUpsInRange() {}

  static void check(Course course) {
    for (Leg leg : course.legs()) {
      Ledger ledger = leg.before().withBatch(Optional.empty());
      for (Claim claim : leg.batch()) {
        if (!claim.sequel().isEmpty()) {
          Ledger now = ledger;
          course
              .engine()
              .subsidies()
              .byId(claim.subsidy())
              .ifPresent(subsidy -> DeterminationsInRange.check(course, now, claim, subsidy));
        }
        ledger = after(course, ledger, claim);
      }
    }
  }

  private static Ledger after(Course course, Ledger ledger, Claim claim) {
    try {
      return course.engine().step(ledger, claim).ledger();
    } catch (InvalidClaimException rejected) {
      return ledger;
    }
  }
}
