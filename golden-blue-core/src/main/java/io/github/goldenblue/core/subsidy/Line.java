package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.Rate;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An item that falls due, before caps: so many units at one rate, to one payee.
 *
 * @param item the item's id
 * @param payee who is paid
 * @param units how many, one or more
 * @param rate the rate of one unit
 * @param openBands the bands inside which the rate stands open, by the facts that would close them;
 *     none if nothing waits for a determination
 * @param draws the caps it draws on
 * @param relations the relations it stands in
 * @param editions the editions its rate and relations rest on beside that of the section
 * @param clause where the item stands
 */
public record Line(
    String item,
    Payee payee,
    long units,
    Rate rate,
    Map<String, YuanRange> openBands,
    List<CapDraw> draws,
    List<RelationDraw> relations,
    List<Edition> editions,
    Clause clause) {
  /** Keeps copies. */
  public Line {
    openBands = Collections.unmodifiableMap(new LinkedHashMap<>(openBands));
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
    return YuanRange.between(rate.payable().low().times(units), rate.payable().high().times(units));
  }
}
