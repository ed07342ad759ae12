package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in a ledger takes of accounts, keeps within limits, and holds what it needs. */
final class StandingClaims {
  private final Course course;
  private final Leg leg;
  private final Map<CapKey, Long> limits = new HashMap<>();

  private StandingClaims(Course course, Leg leg) {
    this.course = course;
    this.leg = leg;
  }

  static void check(Course course) {
    Set<CapKey> ever = new HashSet<>(course.keys());
    for (Leg leg : course.legs()) {
      StandingClaims standing = new StandingClaims(course, leg);
      leg.after().entries().forEach(entry -> entry.takings().forEach(t -> ever.add(t.key())));
      leg.news().forEach(standing::checkShown);
      standing.checkSums(ever);
      leg.after().entries().forEach(standing::check);
      standing.limits.forEach(standing::checkLimit);
    }
  }

  private void checkShown(Decision decision) {
    for (CapUse use : decision.caps()) {
      boolean holds = use.taken() == 0 || (use.taken() > 0 && use.left() >= 0);
      course.require(holds, decision.claimId() + " shows " + use);
    }
  }

  private void checkSums(Set<CapKey> ever) {
    Map<CapKey, Long> sums = new HashMap<>();
    leg.after()
        .entries()
        .forEach(
            entry -> entry.takings().forEach(t -> sums.merge(t.key(), t.amount(), Math::addExact)));
    for (CapKey key : ever) {
      long used = leg.after().used(key);
      long sum = sums.getOrDefault(key, 0L);
      course.require(used == sum, key + ": the ledger says " + used + ", its entries " + sum);
    }
  }

  private void check(LedgerEntry entry) {
    Optional<Assessment> assessment =
        Optional.ofNullable(leg.decided().get(entry.id())).flatMap(course::assess);
    if (assessment.isPresent()) {
      for (PaidLine line : entry.lines()) {
        Line due = line(assessment.get(), line);
        due.draws().forEach(draw -> check(entry, line, draw));
        due.relations().forEach(draw -> check(entry, line, draw, assessment.get()));
      }
    }
  }

  private Line line(Assessment assessment, PaidLine line) {
    return assessment.lines().stream()
        .filter(due -> due.item().equals(line.item()) && due.subject().equals(line.part()))
        .filter(due -> due.payee().equals(line.payee()))
        .findFirst()
        .orElseThrow(() -> course.broken("no claim was due " + line, null));
  }

  private void check(LedgerEntry entry, PaidLine line, CapDraw draw) {
    CapUnit unit = draw.cap().unit();
    if (unit == CapUnit.YUAN) {
      checkMoney(entry, line, draw.key());
    } else if (line.amount().isPositive()) {
      checkHeld(entry, line, draw.taken());
    }
    if (unit.counts().isPresent()) {
      new ChainUnits(course, leg, entry).check(draw.key());
    }
    if (unit != CapUnit.RANK && line.takings().stream().anyMatch(t -> t.key().equals(draw.key()))) {
      limits.merge(draw.key(), draw.limit(), Math::max);
    }
  }

  private void check(LedgerEntry entry, PaidLine line, RelationDraw draw, Assessment assessment) {
    Optional<CapKey> own = draw.keys().own();
    if (own.isEmpty() || !line.amount().isPositive()) {
      return;
    }
    if (draw.relation().kind() == RelationKind.HIGHEST) {
      checkMoney(entry, line, own.get());
      limits.merge(own.get(), due(assessment, own.get()), Math::max);
    } else {
      checkHeld(entry, line, own.get());
    }
    boolean isTaken = entry.takings().stream().anyMatch(t -> t.key().equals(own.get()));
    if (isTaken && draw.relation().kind() == RelationKind.EXCLUSIVE) {
      for (CapKey other : draw.keys().others().values()) {
        course.require(leg.after().used(other) == 0, entry.id() + " stands beside " + other);
      }
    }
  }

  private static long due(Assessment assessment, CapKey key) {
    return assessment.lines().stream()
        .filter(
            line ->
                line.relations().stream()
                    .anyMatch(draw -> draw.keys().own().equals(Optional.of(key))))
        .mapToLong(line -> line.due().high().fen())
        .sum();
  }

  private void checkMoney(LedgerEntry entry, PaidLine line, CapKey key) {
    long taken =
        line.takings().stream()
            .filter(taking -> taking.key().equals(key))
            .mapToLong(Taking::amount)
            .sum();
    boolean holds = taken == line.amount().fen();
    course.require(holds, entry.id() + " takes " + taken + " of " + key + " for " + line);
  }

  /** The claim itself, or one that it follows, takes of the account, in whatever period. */
  private void checkHeld(LedgerEntry entry, PaidLine line, CapKey key) {
    Ledger after = leg.after();
    Optional<LedgerEntry> holder = Optional.of(entry);
    while (holder.isPresent()
        && holder.get().takings().stream()
            .noneMatch(t -> t.key().ofAllTime().equals(key.ofAllTime()))) {
      holder = holder.get().chain().earlier().flatMap(after::entry);
    }
    course.require(holder.isPresent(), entry.id() + " takes nothing of " + key + " for " + line);
  }

  private void checkLimit(CapKey key, long limit) {
    long used = leg.after().used(key);
    course.require(0 <= used && used <= limit, key + ": " + used + " used of " + limit);
  }
}
