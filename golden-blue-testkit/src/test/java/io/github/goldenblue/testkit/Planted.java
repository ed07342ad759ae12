package io.github.goldenblue.testkit;

import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.ImmutableDecision;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults to be planted in decisions and ledgers. */
final class Planted {
  private static final Yuan FEN = Yuan.ofFen(1);

  private Planted() {}

  static ImmutableDecision.Builder copy(Decision decision) {
    return Decision.builder()
        .claimId(decision.claimId())
        .subsidy(decision.subsidy())
        .earlier(decision.earlier())
        .outcome(decision.outcome())
        .payments(decision.payments())
        .recoveries(decision.recoveries())
        .findings(decision.findings())
        .caps(decision.caps())
        .readings(decision.readings())
        .relations(decision.relations())
        .rates(decision.rates())
        .settledBefore(decision.settledBefore());
  }

  static boolean isGranted(Decision decision) {
    return decision.outcome().kind() == OutcomeKind.GRANTED;
  }

  static Decision oneFenMoreIfGranted(Decision decision) {
    return moreIfGranted(decision, 1);
  }

  static Decision moreIfGranted(Decision decision, int fen) {
    Yuan more = decision.amount().high().plus(FEN.times(fen));
    return isGranted(decision)
        ? copy(decision).outcome(new Outcome.Granted(more)).build()
        : decision;
  }

  /** With every payment of a granted claim changed. */
  static Decision payments(Decision decision, UnaryOperator<Payment> change) {
    return isGranted(decision)
        ? copy(decision).payments(decision.payments().stream().map(change).toList()).build()
        : decision;
  }

  static Decision caps(Decision decision, UnaryOperator<CapUse> change) {
    return copy(decision).caps(decision.caps().stream().map(change).toList()).build();
  }

  static Payment withAmount(Payment payment, YuanRange gross, YuanRange amount) {
    return new Payment(
        payment.payee(),
        payment.item(),
        payment.units(),
        payment.rate(),
        gross,
        payment.cuts(),
        amount,
        payment.clause());
  }

  static YuanRange more(YuanRange range) {
    return range.plus(YuanRange.exactly(FEN));
  }

  static CapUse use(CapUse use, long limit, long before, long taken) {
    return new CapUse(use.cap(), use.holder(), use.period(), use.unit(), limit, before, taken);
  }

  /** The entry of which every line takes what {@code change} makes of each of its takings. */
  static LedgerEntry takings(LedgerEntry entry, Function<Taking, Stream<Taking>> change) {
    return lines(entry, entry.lines().stream().map(line -> takings(line, change)).toList());
  }

  /** The entry with other lines. */
  static LedgerEntry lines(LedgerEntry entry, List<PaidLine> lines) {
    return new LedgerEntry(
        entry.batch(),
        entry.decidedOn(),
        entry.subsidy(),
        entry.district(),
        entry.on(),
        entry.id(),
        entry.hash(),
        entry.outcome(),
        entry.chain(),
        lines);
  }

  private static PaidLine takings(PaidLine line, Function<Taking, Stream<Taking>> change) {
    return new PaidLine(
        line.payee(),
        line.item(),
        line.part(),
        line.units(),
        line.rate(),
        line.amount(),
        line.decided(),
        line.takings().stream().flatMap(change).toList());
  }

  static Taking times(Taking taking, long factor) {
    return new Taking(taking.key(), taking.unit(), taking.amount() * factor);
  }
}
