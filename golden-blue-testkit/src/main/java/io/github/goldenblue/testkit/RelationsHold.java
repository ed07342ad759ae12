package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.RelationUse;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at who was paid what, in order, apart from how the settlement came to it. */
final class RelationsHold {
  private final Scene scene;
  private final Map<CapKey, Long> taken = new HashMap<>();
  private final Map<CapKey, Long> highest = new HashMap<>();
  private final Set<CapKey> mixed = new HashSet<>();

  private RelationsHold(Scene scene) {
    this.scene = scene;
  }

  static void check(Scene scene) {
    RelationsHold relations = new RelationsHold(scene);
    SettledBatch past = scene.settle(Ledger.EMPTY, scene.history());
    SettledBatch settled = scene.settle(past.ledger(), scene.batch());
    past.decisions().forEach(decision -> relations.check(decision, past.ledger()));
    settled.decisions().forEach(decision -> relations.check(decision, settled.ledger()));
  }

  private void check(Decision decision, Ledger after) {
    Assessment assessment = scene.engine().assess(scene.claim(decision.claimId()));
    Map<CapKey, Long> takes = takes(decision, after);
    if (isEntitled(decision)) {
      for (Line line : assessment.lines()) {
        line.relations().forEach(draw -> check(decision, assessment, draw, takes));
      }
    }
    checkRanks(decision, assessment, takes);
    takes.forEach((key, amount) -> taken.merge(key, amount, Math::addExact));
  }

  private static Map<CapKey, Long> takes(Decision decision, Ledger after) {
    List<Taking> takings =
        after.entry(decision.claimId()).map(LedgerEntry::takings).orElse(List.of());
    Map<CapKey, Long> takes = new HashMap<>();
    takings.forEach(taking -> takes.merge(taking.key(), taking.amount(), Math::addExact));
    return takes;
  }

  private static boolean isEntitled(Decision decision) {
    OutcomeKind kind = decision.outcome().kind();
    return kind != OutcomeKind.REFUSED && kind != OutcomeKind.REFERRED;
  }

  private void check(
      Decision decision, Assessment assessment, RelationDraw draw, Map<CapKey, Long> takes) {
    String who = decision.claimId() + " in " + draw.relation().id() + ": ";
    List<String> owners = owners(draw);
    if (draw.asksForOthers()) {
      scene.require(!owners.isEmpty(), who + "nothing of " + draw.keys().others() + " was paid");
    }
    draw.keys()
        .own()
        .ifPresent(
            key -> {
              long takesNow = takes.getOrDefault(key, 0L);
              boolean isPaid = decision.amount().high().isPositive();
              scene.require(isPaid || takesNow == 0, who + "takes and is paid nothing");
              if (draw.relation().kind() == RelationKind.EXCLUSIVE) {
                scene.require(takesNow == 0 || owners.isEmpty(), who + "is paid beside " + owners);
              } else if (draw.relation().kind() == RelationKind.HIGHEST) {
                checkHighest(decision, assessment, draw, key, takesNow);
              }
            });
    checkShown(decision, draw, takes, who);
  }

  private List<String> owners(RelationDraw draw) {
    return draw.keys().others().entrySet().stream()
        .filter(other -> taken.getOrDefault(other.getValue(), 0L) > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void checkShown(
      Decision decision, RelationDraw draw, Map<CapKey, Long> takes, String who) {
    long before = draw.keys().own().map(key -> taken.getOrDefault(key, 0L)).orElse(0L);
    long takesNow = draw.keys().own().map(key -> takes.getOrDefault(key, 0L)).orElse(0L);
    boolean isShown =
        decision.relations().stream()
            .filter(use -> isOf(draw, use))
            .anyMatch(
                use ->
                    use.usedBefore() == before
                        && use.taken() == takesNow
                        && use.owners().equals(owners(draw)));
    scene.require(
        isShown, who + before + " before, takes " + takesNow + ", shows " + decision.relations());
  }

  private static boolean isOf(RelationDraw draw, RelationUse use) {
    return use.relation().equals(draw.relation().id())
        && use.kind() == draw.relation().kind()
        && use.holder().equals(draw.keys().holder());
  }

  /** The sum is never above the highest; it is the highest where nothing else cuts. */
  private void checkHighest(
      Decision decision, Assessment assessment, RelationDraw draw, CapKey key, long takesNow) {
    if (decision.outcome().kind() != OutcomeKind.GRANTED) {
      return;
    }
    String who = decision.claimId() + " at " + key + ": ";
    List<Line> lines = assessment.lines().stream().filter(line -> isUnder(line, key)).toList();
    long due = lines.stream().mapToLong(this::entitled).sum();
    long before = taken.getOrDefault(key, 0L);
    boolean isLate = draw.relation().paysLaterNothing() && before > 0;
    highest.merge(key, isLate ? 0 : due, Math::max);
    long most = highest.getOrDefault(key, 0L);
    scene.require(before + takesNow <= most, who + before + " + " + takesNow + " of " + most);
    if (lines.stream().anyMatch(line -> isMixed(line))) {
      mixed.add(key);
    }
    boolean isWhole = before + takesNow == most;
    scene.require(
        mixed.contains(key) || isWhole, who + before + " + " + takesNow + ", not " + most);
    scene.require(!isLate || takesNow == 0, who + "is paid after " + before);
  }

  /** What a line comes to at most, by what each of its caps leaves to it. */
  private long entitled(Line line) {
    long units = line.units();
    long most = Long.MAX_VALUE;
    for (CapDraw draw : line.draws()) {
      long room = draw.limit() - taken.getOrDefault(draw.key(), 0L);
      switch (draw.cap().unit()) {
        case YUAN -> most = Math.min(most, Math.max(0, room));
        case HEADS, MONTHS, DAYS, YEARS -> units = Math.min(units, Math.max(0, room));
        case OCCURRENCES, RANK -> {}
      }
    }
    return Math.min(most, line.rate().payable().high().times(units).fen());
  }

  private static boolean isUnder(Line line, CapKey key) {
    return line.relations().stream().anyMatch(draw -> draw.keys().own().equals(Optional.of(key)));
  }

  private static boolean isMixed(Line line) {
    return !line.draws().isEmpty() || line.relations().size() > 1 || !line.rate().full().isExact();
  }

  /** Of lines of a lower rank than was paid before, none is paid. */
  private void checkRanks(Decision decision, Assessment assessment, Map<CapKey, Long> takes) {
    assessment.lines().stream()
        .map(Line::item)
        .distinct()
        .forEach(
            item -> {
              long paid = decision.payments().stream().filter(p -> p.item().equals(item)).count();
              long may =
                  assessment.lines().stream()
                      .filter(line -> line.item().equals(item) && isRanked(line))
                      .count();
              scene.require(paid <= may, decision.claimId() + ": a lower rank after a higher");
            });
    boolean isPaid = decision.amount().high().isPositive();
    boolean ranks =
        assessment.lines().stream()
            .flatMap(line -> line.draws().stream())
            .anyMatch(d -> d.cap().unit() == CapUnit.RANK && takes.containsKey(d.taken()));
    scene.require(isPaid || !ranks, decision.claimId() + " takes a rank and is paid nothing");
  }

  private boolean isRanked(Line line) {
    return line.draws().stream()
        .filter(draw -> draw.cap().unit() == CapUnit.RANK)
        .allMatch(draw -> draw.limit() >= draw.highestRank(key -> taken.getOrDefault(key, 0L)));
  }
}
