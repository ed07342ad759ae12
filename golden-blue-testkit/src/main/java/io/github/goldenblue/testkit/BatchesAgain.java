package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settles again what was decided: each batch at once, and at the end whatever then holds. */
final class BatchesAgain {
  private final Course course;

  private BatchesAgain(Course course) {
    this.course = course;
  }

  static void check(Course course) {
    BatchesAgain again = new BatchesAgain(course);
    for (Leg leg : course.legs()) {
      Map<String, Decision> decisions = new HashMap<>();
      leg.settled().decisions().forEach(decision -> decisions.put(decision.claimId(), decision));
      List<Claim> decided =
          leg.batch().stream().filter(claim -> decisions.containsKey(claim.id())).toList();
      for (Decision second : again.settle(leg.after(), decided)) {
        Decision first = decisions.get(second.claimId());
        boolean isSame = first != null && first.amount().equals(second.amount());
        course.require(isSame, second + " was decided as " + first);
      }
    }
    again.settle(course.last().after(), course.last().decided().values());
  }

  private List<Decision> settle(Ledger ledger, Collection<Claim> decided) {
    SettledBatch settled = course.settle(ledger, decided);
    course.require(settled.rejections().isEmpty(), "rejected again: " + settled.rejections());
    for (Decision decision : settled.decisions()) {
      boolean isStill =
          decision.settledBefore()
              && decision.payments().isEmpty()
              && decision.recoveries().isEmpty();
      course.require(isStill, decision.claimId() + " is decided again: " + decision);
    }
    Sameness same = new Sameness(course, "once, and again");
    same.ofEntries(ledger.entries(), settled.ledger().entries());
    same.ofUses(ledger, settled.ledger());
    return settled.decisions();
  }
}
