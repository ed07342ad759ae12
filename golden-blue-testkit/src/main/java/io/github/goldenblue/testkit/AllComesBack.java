package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Recovery;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes back all that stands, the latest first: then nothing is used and nothing stands. */
final class AllComesBack {
  private AllComesBack() {}

  static void check(Course course) {
    Ledger ledger = course.last().after();
    List<LedgerEntry> latestFirst = new ArrayList<>(ledger.entries());
    Collections.reverse(latestFirst);
    for (LedgerEntry entry : latestFirst) {
      LedgerEntry now = ledger.entry(entry.id()).orElse(entry);
      if (now.isPaid() || !now.takings().isEmpty()) {
        ledger = takeBack(course, ledger, now);
      }
    }
    for (CapKey key : course.keys()) {
      long used = ledger.used(key);
      course.require(used == 0, key + ": " + used + " used though all is taken back");
    }
    ledger
        .entries()
        .forEach(entry -> course.require(!entry.isPaid(), "stands at the end: " + entry));
  }

  private static Ledger takeBack(Course course, Ledger ledger, LedgerEntry entry) {
    Reversal reversal =
        Reversal.builder()
            .id("all of " + entry.id())
            .district(entry.district())
            .on(entry.on())
            .reverses(entry.id())
            .clause("T")
            .build();
    SettledBatch settled = course.settle(ledger, List.of(reversal));
    course.require(settled.rejections().isEmpty(), settled.rejections() + " of " + entry);
    Yuan back =
        settled.decisions().stream()
            .map(Decision::recoveries)
            .flatMap(List::stream)
            .map(Recovery::amount)
            .reduce(Yuan.ZERO, Yuan::plus);
    course.require(back.equals(entry.standing()), back + " comes back of " + entry);
    return settled.ledger();
  }
}
