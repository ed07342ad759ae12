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
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
      checkPaid(claim, due, paid.get().amount(), more.get().amount());
    }
  }

  private void checkPaid(Claim claim, RaisedDue due, YuanRange was, YuanRange is) {
    boolean isLess = is.low().compareTo(was.low()) < 0 || is.high().compareTo(was.high()) < 0;
    Yuan most = was.high().plus(due.rise());
    if (isLess) {
      fail(claim, due, "what is paid falls from " + was + " to " + is);
    } else if (is.high().compareTo(most) > 0) {
      fail(claim, due, "what is paid rises from " + was + " to " + is + ", what falls due less");
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

  /** The same limits, no relation, and no cap of units that is full. */
  private static boolean areComparable(Decision one, Decision other) {
    return one.relations().isEmpty()
        && other.relations().isEmpty()
        && other.caps().stream().noneMatch(use -> use.isFull() && OF_UNITS.contains(use.unit()))
        && one.caps().stream().allMatch(use -> hasSameLimit(use, other.caps()));
  }

  private static boolean hasSameLimit(CapUse use, List<CapUse> others) {
    return others.stream()
        .filter(other -> other.cap().equals(use.cap()) && other.holder().equals(use.holder()))
        .allMatch(other -> other.limit() == use.limit());
  }
}
