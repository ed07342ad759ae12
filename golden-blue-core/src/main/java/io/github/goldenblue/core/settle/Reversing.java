package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes back what was paid for one claim. */
final class Reversing {
  private final Reversal reversal;
  private final LedgerEntry entry;
  private final Ground ground;
  private final List<PaidLine> standing;

  /** From whom something comes back, and for what. */
  private record Origin(Payee payee, String item) {
    static Origin of(PaidLine line) {
      return new Origin(line.payee(), line.item());
    }
  }

  /**
   * Works out what stands after the reversal.
   *
   * @throws InvalidClaimException if it asks for more than was paid, or for nothing that was
   */
  Reversing(Reversal reversal, LedgerEntry entry, Ground ground) {
    this.reversal = reversal;
    this.entry = entry;
    this.ground = ground;
    this.standing = new ArrayList<>(entry.lines());
    ground.refuseOtherAmount(reversal);
    takeBack();
  }

  Decision decision() {
    return Decision.builder()
        .claimId(reversal.id())
        .subsidy(reversal.subsidy())
        .earlier(entry.id())
        .outcome(new Outcome.Granted(Yuan.ZERO))
        .recoveries(recoveries())
        .readings(ground.readings())
        .rates(ground.editions())
        .build();
  }

  /** What is kept of the claim; one that followed another and is taken back in full lets it go. */
  void record(LedgerDraft draft) {
    draft.record(entry.withLines(standing));
    boolean isAllBack = !entry.withLines(standing).stands();
    entry
        .chain()
        .earlier()
        .map(draft::entry)
        .filter(before -> isAllBack && isStage(before))
        .ifPresent(
            before -> draft.record(before.withChain(before.chain().withLater(Optional.empty()))));
  }

  private static boolean isStage(LedgerEntry before) {
    return before.chain().stage().filter(stage -> !stage.equals(Sequel.ADVANCE)).isPresent();
  }

  private void takeBack() {
    List<Integer> places = new ArrayList<>();
    for (int i = standing.size() - 1; i >= 0; i--) {
      if (isMeant(standing.get(i)) && isThere(standing.get(i))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      throw invalid(
          "reverses", reversal.reverses(), "a claim of which something stands that it names");
    }
    if (reversal.units().isPresent()) {
      refuseSeveral(places);
      takeUnits(places, reversal.units().getAsInt());
    } else if (reversal.amount().isPresent()) {
      refuseSeveral(places);
      takeAmount(places, reversal.amount().get());
    } else {
      standing.replaceAll(line -> isMeant(line) ? line.withNothing() : line);
    }
  }

  /** All of a line comes back even where nothing was due: what it took of caps is freed. */
  private boolean isThere(PaidLine line) {
    boolean isAll = reversal.units().isEmpty() && reversal.amount().isEmpty();
    return line.amount().isPositive() || (isAll && !line.takings().isEmpty());
  }

  private boolean isMeant(PaidLine line) {
    return ground.covers(line.item())
        && reversal.item().filter(item -> !item.equals(line.item())).isEmpty()
        && reversal.payee().filter(payee -> !payee.equals(line.payee().id())).isEmpty()
        && reversal.part().filter(part -> !Optional.of(part).equals(line.part())).isEmpty();
  }

  /** Of several payees, items or parts it must be said from which something comes back. */
  private void refuseSeveral(List<Integer> places) {
    List<PaidLine> lines = places.stream().map(standing::get).toList();
    if (lines.stream().map(Origin::of).distinct().count() > 1
        || lines.stream().map(PaidLine::part).distinct().count() > 1) {
      List<String> found = lines.stream().map(Reversing::name).distinct().sorted().toList();
      throw invalid("item", found.toString(), "item, payee and part of one of them");
    }
  }

  private static String name(PaidLine line) {
    String part = line.part().map(of -> " for " + of).orElse("");
    return line.item() + " of " + line.payee().id() + part;
  }

  private void takeUnits(List<Integer> places, long units) {
    long left = units;
    for (int i : places) {
      PaidLine line = standing.get(i);
      refuseRest(line);
      long back = Math.min(left, line.units());
      standing.set(i, line.withUnits(line.units() - back).orElseThrow(this::undetermined));
      left -= back;
    }
    if (left > 0) {
      String expected = "at most " + (units - left) + ", as for no more was paid";
      throw invalid("units", Long.toString(units), expected);
    }
  }

  /** What a stage pays of the rest of a whole is no sum of units at its rate. */
  private boolean isRest(PaidLine line) {
    boolean isCut = line.amount().compareTo(line.rate().low().times(line.units())) < 0;
    return isCut && entry.chain().stage().isPresent() && entry.chain().earlier().isPresent();
  }

  private void refuseRest(PaidLine line) {
    if (isRest(line)) {
      String expected = "an amount, as the stages before paid a part of each unit";
      throw invalid("units", reversal.units().toString(), expected);
    }
  }

  private InvalidClaimException undetermined() {
    return invalid("units", reversal.units().toString(), "an amount, as no rate was determined");
  }

  private void takeAmount(List<Integer> places, Yuan amount) {
    Yuan left = amount;
    for (int i : places) {
      PaidLine line = standing.get(i);
      Yuan back = left.min(line.amount());
      Yuan stands = line.amount().minus(back);
      standing.set(i, isRest(line) ? line.withAmountOfRest(stands) : line.withAmount(stands));
      left = left.minus(back);
    }
    if (left.isPositive() || amount.isZero()) {
      String expected = "more than zero, at most " + amount.minus(left) + ", as no more stands";
      throw invalid("amount", amount.toString(), expected);
    }
  }

  private List<Recovery> recoveries() {
    Map<Origin, Yuan> back = new LinkedHashMap<>();
    entry.lines().forEach(line -> back.merge(Origin.of(line), line.amount(), Yuan::plus));
    standing.forEach(line -> back.merge(Origin.of(line), line.amount(), Yuan::minus));
    List<Recovery> recoveries = new ArrayList<>();
    back.forEach(
        (of, amount) -> {
          if (amount.isPositive()) {
            recoveries.add(
                new Recovery(of.payee(), entry.subsidy(), of.item(), amount, ground.clause()));
          }
        });
    return recoveries;
  }

  private InvalidClaimException invalid(String path, String found, String expected) {
    return new InvalidClaimException(reversal.id(), List.of(new Fault(path, found, expected)));
  }
}
