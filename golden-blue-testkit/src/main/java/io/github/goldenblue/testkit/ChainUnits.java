package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands of a claim and of those it follows is no more than the units they took come to. */
final class ChainUnits {
  /** By so much at most are the shares of a whole rate above it when they are rounded up. */
  private static final Yuan ROUNDED = Yuan.of(30);

  private final Course course;
  private final Leg leg;
  private final List<LedgerEntry> chain = new ArrayList<>();

  ChainUnits(Course course, Leg leg, LedgerEntry last) {
    this.course = course;
    this.leg = leg;
    Optional<LedgerEntry> entry = Optional.of(last);
    while (entry.isPresent()) {
      chain.add(entry.get());
      entry = entry.get().chain().earlier().flatMap(leg.after()::entry);
    }
  }

  void check(CapKey key) {
    Yuan paid = Yuan.ZERO;
    Yuan rate = Yuan.ZERO;
    long units = chain.size();
    for (LedgerEntry entry : chain) {
      List<Line> under = under(entry, key);
      paid = paid.plus(paid(entry, under));
      units += taken(entry, key);
      rate = under.stream().map(line -> line.whole().full().high()).reduce(rate, Yuan::max);
    }
    Yuan most = rate.plus(ROUNDED).times(units);
    String who = chain.get(0).id() + " and those it follows stand at ";
    course.require(
        paid.compareTo(most) <= 0, who + paid + " for " + units + " or fewer units of " + key);
  }

  private List<Line> under(LedgerEntry entry, CapKey key) {
    return Optional.ofNullable(leg.decided().get(entry.id()))
        .flatMap(course::assess)
        .map(
            assessment ->
                assessment.lines().stream()
                    .filter(
                        line ->
                            line.draws().stream()
                                .anyMatch(d -> d.key().ofAllTime().equals(key.ofAllTime())))
                    .toList())
        .orElse(List.of());
  }

  private static Yuan paid(LedgerEntry entry, List<Line> under) {
    return entry.lines().stream()
        .filter(
            line ->
                under.stream()
                    .anyMatch(
                        due -> due.item().equals(line.item()) && due.subject().equals(line.part())))
        .map(PaidLine::amount)
        .reduce(Yuan.ZERO, Yuan::plus);
  }

  private static long taken(LedgerEntry entry, CapKey key) {
    return entry.takings().stream()
        .filter(taking -> taking.key().ofAllTime().equals(key.ofAllTime()))
        .mapToLong(Taking::amount)
        .sum();
  }
}
