package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Settles what shares keys, part by part from the same ledger, and merges the parts. */
final class BatchesApart {
  private final Course course;
  private final Map<String, List<Claim>> byId;

  private BatchesApart(Course course) {
    this.course = course;
    this.byId = course.byId();
  }

  static void check(Course course) {
    BatchesApart apart = new BatchesApart(course);
    course.legs().forEach(apart::check);
  }

  private void check(Leg leg) {
    List<Decision> decisions = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    List<LedgerEntry> changed = new ArrayList<>();
    for (List<Claim> part : KeyComponents.of(leg.batch(), this::keys)) {
      SettledBatch settled = course.settle(leg.before(), part);
      decisions.addAll(settled.decisions());
      rejections.addAll(settled.rejections());
      settled.ledger().entries().stream()
          .filter(entry -> !leg.before().entry(entry.id()).equals(Optional.of(entry)))
          .forEach(changed::add);
    }
    List<String> order = leg.batch().stream().map(Claim::id).toList();
    decisions.sort(Comparator.comparing(decision -> order.indexOf(decision.claimId())));
    rejections.sort(Comparator.comparing(rejection -> order.indexOf(rejection.claimId())));
    Ledger merged = leg.before().with(changed);
    SettledBatch together = new SettledBatch(decisions, rejections, merged);
    BatchesInAnyOrder.compare(course, "together, and apart", leg, together);
    SettledBatch inParts = course.engine().settleInParts(leg.before(), leg.batch());
    BatchesInAnyOrder.compare(course, "at once, and in parts", leg, inParts);
  }

  /** The accounts and ids of a claim, of those that it names, and of those they go on from. */
  private Set<Object> keys(Claim claim) {
    Set<Object> keys = new HashSet<>();
    Deque<Claim> left = new ArrayDeque<>(List.of(claim));
    while (!left.isEmpty()) {
      Claim next = left.pop();
      course.assess(next).ifPresent(assessment -> keys.addAll(assessment.keys()));
      named(next).filter(keys::add).forEach(id -> left.addAll(byId.getOrDefault(id, List.of())));
    }
    return keys;
  }

  private static Stream<String> named(Claim claim) {
    Stream<String> reversed =
        claim instanceof Reversal reversal ? Stream.of(reversal.reverses()) : Stream.of();
    return Stream.concat(
        Stream.of(claim.id()), Stream.concat(claim.sequel().earlier().stream(), reversed));
  }
}
