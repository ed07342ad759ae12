package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.Rate;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.Share;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item that falls due, before caps: so many units at one rate, to one payee.
 *
 * @param item the item's id
 * @param subject the part it is for, such as {@code hires[3]}; empty for the claim
 * @param payee who is paid
 * @param units how many, one or more
 * @param rate the rate of one unit, or the part of it that a stage pays
 * @param whole the rate of one unit in full; the same where it is paid at once
 * @param openBands the bands inside which the rate stands open, by the facts that would close them;
 *     none if nothing waits for a determination
 * @param draws the caps it draws on
 * @param relations the relations it stands in
 * @param editions the editions its rate and relations rest on beside that of the section
 * @param clause where the item stands
 */
public record Line(
    String item,
    Optional<String> subject,
    Payee payee,
    long units,
    Rate rate,
    Rate whole,
    Map<String, YuanRange> openBands,
    List<CapDraw> draws,
    List<RelationDraw> relations,
    List<Edition> editions,
    Clause clause) {
  /** Keeps copies. */
  public Line {
    openBands =
        openBands.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(openBands));
    draws = List.copyOf(draws);
    relations = List.copyOf(relations);
    editions = List.copyOf(editions);
  }

  /** The facts that would close the rate's bands. */
  public List<String> openFacts() {
    return List.copyOf(openBands.keySet());
  }

  /**
   * Units times what is payable for each: what falls due before caps.
   *
   * @throws ArithmeticException if that, or units times the full rate, does not fit
   */
  public YuanRange due() {
    rate.full().high().times(units);
    return times(rate.payable(), units);
  }

  /** What falls due before caps at all stages together. */
  public YuanRange dueInAll() {
    return times(whole.payable(), units);
  }

  /** A band is open. A stage may round it away, and still hang on it by the whole. */
  public boolean isOpen() {
    return !rate.full().isExact() || !whole.full().isExact();
  }

  /** What falls due at all stages together for so many of the units, as caps may leave. */
  public YuanRange dueInAll(long unitsLeft) {
    return times(whole.payable(), unitsLeft);
  }

  /** What a stage leaves of this line. */
  Line leaving(Share share, Rounding rounding) {
    return new Line(
        item,
        subject,
        payee,
        units,
        rate.times(share, rounding),
        whole,
        openBands,
        draws,
        relations,
        editions,
        clause);
  }

  private static YuanRange times(YuanRange one, long units) {
    return YuanRange.between(one.low().times(units), one.high().times(units));
  }
}
