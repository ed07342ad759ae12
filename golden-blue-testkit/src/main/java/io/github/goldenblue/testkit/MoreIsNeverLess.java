package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.YuanRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Raises one thing at a time: what falls due must not fall, nor rise by more than rates explain;
 * nor must what is paid, where nothing was paid before.
 */
final class MoreIsNeverLess {
  /** Caps that let whole units through, the first first: a later one may be dearer. */
  private static final Set<CapUnit> OF_UNITS =
      EnumSet.of(CapUnit.HEADS, CapUnit.MONTHS, CapUnit.DAYS, CapUnit.YEARS);

  private final Scene scene;

  private MoreIsNeverLess(Scene scene) {
    this.scene = scene;
  }

  static void check(Scene scene) {
    MoreIsNeverLess law = new MoreIsNeverLess(scene);
    for (Claim claim : scene.all()) {
      law.check(claim, scene.engine().subsidies().byId(claim.subsidy()).orElseThrow());
    }
  }

  private <C extends Claim> void check(Claim untyped, Subsidy<C> subsidy) {
    C claim = Rewriting.undetermined(subsidy.facts(), subsidy.facts().type().cast(untyped));
    Optional<Assessment> assessed = assess(claim);
    if (assessed.isEmpty()) {
      return;
    }
    Assessment before = assessed.get();
    Section section =
        Objects.requireNonNull(before.edition().subsidies().get(subsidy.id()), subsidy.id());
    Optional<Decision> paid = decide(claim);
    for (Raise raise : new Raises<>(subsidy.facts(), section.extra()).of(claim)) {
      assess(raise.claim())
          .map(after -> new RaisedDue(raise, section, before, after))
          .filter(RaisedDue::isComparable)
          .ifPresent(due -> check(claim, due, paid));
    }
  }

  private void check(Claim claim, RaisedDue due, Optional<Decision> paid) {
    due.fall().ifPresent(fall -> fail(claim, due, fall));
    due.jump().ifPresent(jump -> fail(claim, due, jump));
    Optional<Decision> more = due.falls() ? Optional.empty() : decide(due.raise().claim());
    if (paid.isPresent() && more.isPresent() && areComparable(paid.get(), more.get())) {
      checkPaid(claim, due, paid.get(), more.get());
    }
  }

  private void checkPaid(Claim claim, RaisedDue due, Decision before, Decision after) {
    YuanRange was = before.amount();
    YuanRange is = after.amount();
    String change = " from " + was + " to " + is;
    if (RaisedDue.isLess(was, is) && !due.areMeant(limitsThatFall(before, after))) {
      fail(claim, due, "what is paid falls" + change);
    }
    boolean isMore = is.high().compareTo(was.high().plus(due.rise())) > 0;
    if (isMore && limitsThatFall(after, before).isEmpty()) {
      fail(claim, due, "what is paid rises" + change + ", what falls due by less");
    }
  }

  private void fail(Claim claim, RaisedDue due, String what) {
    throw scene.broken(claim.id() + " with more, " + due.raise() + ": " + what, null);
  }

  private Optional<Assessment> assess(Claim claim) {
    try {
      return Optional.of(scene.engine().assess(claim));
    } catch (InvalidClaimException notAccepted) {
      return Optional.empty();
    }
  }

  private Optional<Decision> decide(Claim claim) {
    return scene.engine().settle(Ledger.EMPTY, List.of(claim)).decisions().stream().findFirst();
  }

  /** No relation, and no cap of units that is full. */
  private static boolean areComparable(Decision one, Decision other) {
    return one.relations().isEmpty()
        && other.relations().isEmpty()
        && other.caps().stream().noneMatch(use -> use.isFull() && OF_UNITS.contains(use.unit()));
  }

  /** The caps of which the limit is lower in the second. */
  private static Set<String> limitsThatFall(Decision one, Decision other) {
    return one.caps().stream()
        .filter(
            use ->
                other.caps().stream()
                    .filter(now -> now.cap().equals(use.cap()))
                    .filter(now -> now.holder().equals(use.holder()))
                    .anyMatch(now -> now.limit() < use.limit()))
        .map(CapUse::cap)
        .collect(Collectors.toSet());
  }
}
