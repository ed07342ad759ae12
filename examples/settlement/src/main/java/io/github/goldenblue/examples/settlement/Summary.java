package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.settle.Decision;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of a batch: a tally of each subsidy, and of all. */
final class Summary {
  private final SortedMap<String, Tally> bySubsidy = new TreeMap<>();
  private final Tally total = new Tally();

  /** One more decision. */
  void add(Decision decision) {
    bySubsidy.computeIfAbsent(decision.subsidy(), id -> new Tally()).add(decision);
    total.add(decision);
  }

  /** Of each subsidy that occurs, by id. */
  SortedMap<String, Tally> bySubsidy() {
    return Collections.unmodifiableSortedMap(bySubsidy);
  }

  /** Of all. */
  Tally total() {
    return total;
  }
}
