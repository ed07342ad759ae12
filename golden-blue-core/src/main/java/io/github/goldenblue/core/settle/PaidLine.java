package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a ledger keeps of one line of a paid claim, as far as it was not taken back.
 *
 * @param payee who was paid
 * @param item for what
 * @param part the part of the claim it is for, such as {@code hires[3]}; empty for the claim
 * @param units for how many units, after caps on units
 * @param rate for one, as far as it could be paid; a range where caps left its band no play
 * @param amount what stands of what was decided
 * @param decided what caps left of it, with what was paid in advance, whatever came back since
 * @param takings what the line takes of caps and relations; what a claim takes once stands with
 *     each of its lines that is under the cap
 */
public record PaidLine(
    Payee payee,
    String item,
    Optional<String> part,
    long units,
    YuanRange rate,
    Yuan amount,
    Yuan decided,
    List<Taking> takings) {
  /**
   * Keeps a copy.
   *
   * @throws IllegalArgumentException if more stands than was decided
   */
  public PaidLine {
    if (amount.compareTo(decided) > 0) {
      throw new IllegalArgumentException(amount + " of " + decided);
    }
    takings = List.copyOf(takings);
  }

  /**
   * What stands when only so many units do: no more than the rate makes of them. A cap that had cut
   * the sum may so leave all of it. Empty where that hangs on a rate that nobody determined.
   */
  Optional<PaidLine> withUnits(long left) {
    Yuan most = amount.min(rate.high().times(left));
    boolean isClear = most.equals(amount.min(rate.low().times(left)));
    return isClear
        ? Optional.of(reduced(left, most, touched(units, amount) - touched(left, most)))
        : Optional.empty();
  }

  /** What stands when only so much money does. */
  PaidLine withAmount(Yuan left) {
    return reduced(units, left, touched(units, amount) - touched(units, left));
  }

  /**
   * The same of a line that pays the rest of what earlier stages began: its last unit may be theirs
   * as well, so only units that the money makes up whole are freed, until nothing stands.
   */
  PaidLine withAmountOfRest(Yuan left) {
    return reduced(units, left, left.isZero() ? units : wholeBack(left) - wholeBack(amount));
  }

  private long wholeBack(Yuan left) {
    return decided.minus(left).fen() / rate.high().fen();
  }

  /** What is kept where nothing stands any more. */
  PaidLine withNothing() {
    return new PaidLine(payee, item, part, 0, rate, Yuan.ZERO, decided, List.of());
  }

  private PaidLine reduced(long unitsLeft, Yuan left, long freed) {
    Stream<Taking> standing =
        takings.stream().flatMap(taking -> reduced(taking, freed, left).stream());
    return new PaidLine(payee, item, part, unitsLeft, rate, left, decided, standing.toList());
  }

  private static List<Taking> reduced(Taking taking, long unitsFreed, Yuan left) {
    long amount =
        switch (taking.unit()) {
          case YUAN -> left.fen();
          case HEADS, MONTHS, DAYS, YEARS -> taking.amount() - unitsFreed;
          case OCCURRENCES, RANK -> left.isZero() ? 0 : taking.amount();
        };
    return amount <= 0 ? List.of() : List.of(new Taking(taking.key(), taking.unit(), amount));
  }

  private long touched(long of, Yuan paid) {
    return touched(of, rate.high(), paid);
  }

  /** The units of which anything is paid, or that are due at nothing. */
  static long touched(long units, Yuan rate, Yuan paid) {
    if (rate.isZero()) {
      return units;
    }
    long whole = paid.fen() / rate.fen();
    return paid.fen() % rate.fen() == 0 ? whole : whole + 1;
  }

  /** Whether a claim takes it once, however many of its lines are under the cap. */
  static boolean isOnce(CapUnit unit) {
    return unit == CapUnit.OCCURRENCES || unit == CapUnit.RANK;
  }
}
