package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Relation;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a granted claim takes of a cap is what it is paid under it.
 *
 * @param scene the claims
 * @param decision what was decided
 * @param assessment what was due
 */
record TakingsMatchPayments(Scene scene, Decision decision, Assessment assessment) {
  void check(Map<CapKey, Long> takes) {
    if (decision.outcome().kind() == OutcomeKind.GRANTED) {
      Map<String, CapUnit> units = new LinkedHashMap<>();
      assessment
          .lines()
          .forEach(
              line -> line.draws().forEach(draw -> units.put(draw.cap().id(), draw.cap().unit())));
      units.forEach((cap, unit) -> check(cap, unit, takes));
      assessment.lines().stream()
          .flatMap(line -> line.relations().stream())
          .filter(draw -> draw.keys().own().isPresent())
          .map(RelationDraw::relation)
          .distinct()
          .forEach(relation -> check(relation, takes));
    }
  }

  private void check(String cap, CapUnit unit, Map<CapKey, Long> takes) {
    List<Long> taken =
        takes.entrySet().stream()
            .filter(entry -> entry.getKey().cap().equals(cap))
            .map(Map.Entry::getValue)
            .toList();
    long sum = taken.stream().mapToLong(Long::longValue).sum();
    List<Payment> payments = decision.payments().stream().filter(p -> counts(cap, p)).toList();
    boolean isCut = payments.stream().anyMatch(payment -> !payment.cuts().isEmpty());
    long units = payments.stream().mapToLong(Payment::units).sum();
    long fen = payments.stream().mapToLong(payment -> payment.amount().high().fen()).sum();
    boolean holds =
        switch (unit) {
          case YUAN -> sum == fen;
          case HEADS, MONTHS, DAYS, YEARS -> isCut ? sum <= units : sum == units;
          case OCCURRENCES ->
              taken.stream().allMatch(n -> n == 1) && taken.isEmpty() == payments.isEmpty();
          case RANK -> taken.isEmpty() || fen > 0;
        };
    String under = unit == CapUnit.YUAN ? fen + " fen" : units + " units";
    scene.require(holds, decision.claimId() + " takes " + sum + " of " + cap + ", paid " + under);
  }

  /** A relation is taken where something is paid; one of the highest, of what is paid. */
  private void check(Relation relation, Map<CapKey, Long> takes) {
    List<Long> taken =
        takes.entrySet().stream()
            .filter(entry -> entry.getKey().cap().equals(relation.id()))
            .map(Map.Entry::getValue)
            .toList();
    long sum = taken.stream().mapToLong(Long::longValue).sum();
    long fen =
        decision.payments().stream()
            .filter(payment -> stands(relation, payment))
            .mapToLong(payment -> payment.amount().high().fen())
            .sum();
    boolean holds =
        relation.kind() == RelationKind.HIGHEST
            ? sum == fen
            : taken.stream().allMatch(n -> n == 1) && taken.isEmpty() == (fen == 0);
    String takesNow = decision.claimId() + " takes " + sum + " of " + relation.id();
    scene.require(holds, takesNow + ", paid " + fen + " fen");
  }

  private boolean stands(Relation relation, Payment payment) {
    return assessment.lines().stream()
        .filter(line -> line.item().equals(payment.item()))
        .flatMap(line -> line.relations().stream())
        .anyMatch(draw -> draw.relation() == relation && draw.keys().own().isPresent());
  }

  private boolean counts(String cap, Payment payment) {
    return assessment.lines().stream()
        .filter(line -> line.item().equals(payment.item()))
        .map(Line::draws)
        .anyMatch(draws -> draws.stream().anyMatch(draw -> draw.cap().id().equals(cap)));
  }
}
