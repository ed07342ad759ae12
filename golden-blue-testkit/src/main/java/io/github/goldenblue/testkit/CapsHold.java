package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.CapDraw;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds up what every decided claim took, apart from the bookkeeping of the settlement. */
final class CapsHold {
  private final Scene scene;
  private final Map<CapKey, Long> taken = new HashMap<>();

  private CapsHold(Scene scene) {
    this.scene = scene;
  }

  static void check(Scene scene) {
    CapsHold caps = new CapsHold(scene);
    SettledBatch past = scene.settle(Ledger.EMPTY, scene.history());
    caps.check(past);
    caps.check(scene.settle(past.ledger(), scene.batch()));
  }

  private void check(SettledBatch settled) {
    settled.decisions().forEach(decision -> check(decision, settled.ledger()));
    taken.forEach(
        (key, sum) -> {
          long used = settled.ledger().used(key);
          scene.require(sum == used, key + ": claims took " + sum + ", the ledger says " + used);
        });
  }

  private void check(Decision decision, Ledger after) {
    Assessment assessment = scene.engine().assess(scene.claim(decision.claimId()));
    List<Taking> takings =
        after.entry(decision.claimId()).map(LedgerEntry::takings).orElse(List.of());
    Map<CapKey, Long> takes = new LinkedHashMap<>();
    takings.forEach(taking -> takes.merge(taking.key(), taking.amount(), Math::addExact));
    Map<CapKey, CapDraw> draws = new LinkedHashMap<>();
    assessment
        .lines()
        .forEach(
            line -> line.draws().forEach(draw -> draws.merge(draw.key(), draw, CapsHold::higher)));
    for (CapUse use : decision.caps()) {
      CapDraw draw = draw(use, draws, decision);
      check(decision, use, draw, takes.getOrDefault(draw.taken(), 0L));
      draws.remove(draw.key());
    }
    Set<CapKey> unshown =
        draws.values().stream().flatMap(CapDraw::accounts).collect(Collectors.toSet());
    for (CapKey key : takes.keySet()) {
      boolean isShown = assessment.keys().contains(key) && !unshown.contains(key);
      scene.require(isShown, decision.claimId() + " takes of " + key + " and does not show it");
    }
    new TakingsMatchPayments(scene, decision, assessment).check(takes);
    takes.forEach((key, amount) -> taken.merge(key, amount, Math::addExact));
  }

  private long taken(CapKey key) {
    return taken.getOrDefault(key, 0L);
  }

  private void check(Decision decision, CapUse use, CapDraw draw, long ofLedger) {
    String who = decision.claimId() + " at " + draw.key() + ": ";
    boolean isRank = use.unit() == CapUnit.RANK;
    long before = isRank ? draw.highestRank(this::taken) : taken(draw.key());
    scene.require(use.limit() == draw.limit(), who + use + ", limit " + draw.limit());
    long takes = isRank && ofLedger > 0 ? draw.limit() - before : ofLedger;
    scene.require(use.usedBefore() == before, who + use + ", but claims before took " + before);
    scene.require(use.taken() == takes, who + use + ", but the ledger says it took " + takes);
    scene.require(takes >= 0, who + "takes " + takes);
    long left = use.limit() - before - takes;
    scene.require(use.left() == left, who + "shows " + use.left() + " left, not " + left);
    scene.require(left >= 0 || takes == 0, who + "exceeded by " + -left);
  }

  /** Of two lines of different ranks, the claim shows the higher. */
  private static CapDraw higher(CapDraw one, CapDraw other) {
    return other.limit() > one.limit() ? other : one;
  }

  private CapDraw draw(CapUse use, Map<CapKey, CapDraw> draws, Decision decision) {
    return draws.values().stream()
        .filter(draw -> isOf(draw.key(), use))
        .findFirst()
        .orElseThrow(
            () -> scene.broken(decision.claimId() + " draws on no account of " + use, null));
  }

  private static boolean isOf(CapKey key, CapUse use) {
    return key.cap().equals(use.cap())
        && key.holders().equals(use.holder())
        && key.shownPeriod().equals(use.period());
  }
}
