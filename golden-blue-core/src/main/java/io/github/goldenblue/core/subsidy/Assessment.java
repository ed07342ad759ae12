package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.YuanRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a claim is entitled to by itself: before caps, before history.
 *
 * @param lines what falls due, in the order of the formula
 * @param findings every condition that was looked at
 * @param readings the readings that the rates and conditions rest on, in order
 * @param itemReadings the readings that the items and their caps rest on, in order
 * @param cited where the section stands, or its advance where the claim settles one
 * @param edition the edition of the section it rests on; each line says on which others it rests
 * @param unmodelled the ids of parts of its clause that no code models
 * @param stage the stage that the claim asks for; empty if it is paid at once
 * @param referredTo another authority that decides, if one does
 */
public record Assessment(
    List<Line> lines,
    List<Finding> findings,
    List<Reading> readings,
    List<Reading> itemReadings,
    Cited cited,
    Edition edition,
    List<String> unmodelled,
    Optional<ClaimedStage> stage,
    Optional<ReferredTo> referredTo) {
  /** Keeps copies. */
  public Assessment {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
    readings = List.copyOf(readings);
    itemReadings = List.copyOf(itemReadings);
    unmodelled = List.copyOf(unmodelled);
  }

  /** The decisive conditions that are not met; not empty means the claim is refused. */
  public List<Finding> unmet() {
    return findings.stream().filter(Finding::refuses).toList();
  }

  /**
   * What falls due before caps.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public YuanRange total() {
    YuanRange total = YuanRange.ZERO;
    for (Line line : lines) {
      total = total.plus(line.due());
    }
    return total;
  }

  /**
   * What falls due before caps at all stages together.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public YuanRange totalInAll() {
    YuanRange total = YuanRange.ZERO;
    for (Line line : lines) {
      total = total.plus(line.dueInAll());
    }
    return total;
  }

  /** All readings it rests on, in order. */
  public List<Reading> allReadings() {
    if (itemReadings.isEmpty()) {
      return readings;
    }
    RestedOn all = new RestedOn();
    all.addAll(readings);
    all.addAll(itemReadings);
    return all.sorted();
  }

  /** The accounts of caps and relations that its lines draw on or read. */
  public Set<CapKey> keys() {
    Set<CapKey> keys = new LinkedHashSet<>();
    for (Line line : lines) {
      line.draws().forEach(draw -> draw.accounts().forEach(keys::add));
      line.relations().forEach(draw -> draw.keys().all().forEach(keys::add));
    }
    return keys;
  }
}
