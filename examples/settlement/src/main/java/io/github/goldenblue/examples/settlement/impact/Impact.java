package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.value.Payee;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What other rates would change for those who are paid. Gains and losses are taken for each payee
 * under each subsidy, so they add up to the same over subsidies, over kinds of payee, and in all.
 *
 * @param bySubsidy by the subsidy's id; counts claims
 * @param byKind by the kind of payee; counts payees
 * @param claims in all, counting claims
 * @param payees in all, counting payees
 * @param turns how many claims are decided otherwise, and how
 * @param rejectedBefore claims that can be decided under the amended rates alone; in no sum
 * @param rejectedAfter claims that can be decided under the base alone; in no sum
 */
public record Impact(
    SortedMap<String, Row> bySubsidy,
    Map<Payee.Kind, Row> byKind,
    Row claims,
    Row payees,
    SortedMap<Turn, Long> turns,
    List<Rejection> rejectedBefore,
    List<Rejection> rejectedAfter) {
  /** Keeps copies. */
  public Impact {
    bySubsidy = Collections.unmodifiableSortedMap(new TreeMap<>(bySubsidy));
    Map<Payee.Kind, Row> kinds = new EnumMap<>(Payee.Kind.class);
    kinds.putAll(byKind);
    byKind = Collections.unmodifiableMap(kinds);
    turns = Collections.unmodifiableSortedMap(new TreeMap<>(turns));
    rejectedBefore = List.copyOf(rejectedBefore);
    rejectedAfter = List.copyOf(rejectedAfter);
  }

  /** How many claims are rejected under one of the rates alone. */
  public int rejectedOnce() {
    return rejectedBefore.size() + rejectedAfter.size();
  }
}
