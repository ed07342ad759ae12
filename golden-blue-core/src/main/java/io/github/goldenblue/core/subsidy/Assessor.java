package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ExtraCheck;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.CompiledSection;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesMissingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assesses claims of all loaded subsidies: checks the facts, finds the rates, runs the formula. */
public final class Assessor {
  private final Subsidies subsidies;
  private final RateLibrary library;

  /** With these subsidies and rates. */
  public Assessor(Subsidies subsidies, RateLibrary library) {
    this.subsidies = subsidies;
    this.library = library;
  }

  /**
   * What the claim is entitled to before caps.
   *
   * @param knownOn the day of the decision; without one, every loaded edition is known
   * @throws InvalidClaimException with every fault found, if the input is wrong
   */
  public Assessment assess(Claim claim, Optional<LocalDate> knownOn) {
    check(claim);
    return assess(claim, subsidyOf(claim), knownOn);
  }

  /**
   * Checks what can be said of a claim before any rates are looked at.
   *
   * @throws InvalidClaimException if its subsidy or district is unknown or its facts are wrong
   */
  public void check(Claim claim) {
    checkFacts(claim, factsOf(claim));
    if (!library.knows(claim.district())) {
      throw invalid(claim, "district", claim.district().code(), library.districts());
    }
  }

  private Facts<? extends Claim> factsOf(Claim claim) {
    return subsidies
        .factsOf(claim.subsidy())
        .orElseThrow(() -> invalid(claim, "subsidy", text(claim.subsidy()), subsidies.ids()));
  }

  /** A type that was written by hand may name none. */
  private static String text(@Nullable String id) {
    return id == null ? Fault.NOTHING : id;
  }

  private Subsidy<?> subsidyOf(Claim claim) {
    return subsidies
        .byId(claim.subsidy())
        .orElseThrow(() -> invalid(claim, "subsidy", claim.subsidy(), subsidies.ids()));
  }

  /**
   * The section of a subsidy in force where and when something is taken back.
   *
   * @param subsidy the id of the subsidy under which it was paid
   * @param knownOn the day of the decision; without one, every loaded edition is known
   * @throws RatesMissingException if no edition is in force
   * @throws IllegalArgumentException if the subsidy is not loaded
   */
  public InForce<? extends CompiledSection<?>> section(
      Reversal reversal, String subsidy, Optional<LocalDate> knownOn) {
    Subsidy<?> paid =
        subsidies
            .byId(subsidy)
            .orElseThrow(() -> new IllegalArgumentException("no subsidy " + subsidy));
    return library.rates(reversal.district(), reversal.on(), knownOn).section(paid.rates());
  }

  private static <C extends Claim> void checkFacts(Claim claim, Facts<C> facts) {
    if (!facts.type().isInstance(claim)) {
      throw invalid(claim, "subsidy", claim.getClass().getName(), List.of(facts.type().getName()));
    }
    C typed = facts.type().cast(claim);
    if (!claim.checked().isSound(typed, facts)) {
      List<Fault> faults = facts.faults(typed);
      String found = "a part that does not say all that it must";
      refuseFaults(
          claim, faults.isEmpty() ? List.of(new Fault(Fault.WHOLE, found, "every fact")) : faults);
    }
  }

  private <C extends Claim> Assessment assess(
      Claim untyped, Subsidy<C> subsidy, Optional<LocalDate> knownOn) {
    C claim = subsidy.facts().type().cast(untyped);
    Rates rates = library.rates(claim.district(), claim.on(), knownOn);
    Notes notes = new Notes(claim, rates);
    try {
      InForce<? extends CompiledSection<?>> section = rates.section(subsidy.rates());
      notes.rest(section);
      Set<String> bands = section.value().determinations();
      new UnsetBands(bands, section.edition()).in(subsidy.facts(), claim).forEach(notes::fault);
      refuseFaults(claim, new ExtraCheck(section.value().extra()).in(subsidy.facts(), claim));
      FullSheet sheet = new FullSheet(notes, subsidy.facts(), section.value().asked());
      subsidy.assess(claim, rates, sheet);
      sheet.requireAsked();
      notes.atStage(section.value().payment());
    } catch (RatesMissingException missing) {
      notes.missing(missing);
    } catch (ArithmeticException overflow) {
      notes.fault(new Fault(Fault.WHOLE, "a product that overflows", "amounts that fit"));
    }
    refuseFaults(claim, notes.faults);
    return whole(claim, notes.assessment());
  }

  /** Makes sure that its sums fit, so that nothing after this can fail. */
  private static Assessment whole(Claim claim, Assessment assessment) {
    try {
      assessment.total();
      if (assessment.stage().isPresent()) {
        assessment.totalInAll();
      }
      return assessment;
    } catch (ArithmeticException overflow) {
      Fault fault = new Fault(Fault.WHOLE, "a sum that overflows", "amounts that fit");
      throw new InvalidClaimException(claim.id(), List.of(fault));
    }
  }

  Subsidies subsidies() {
    return subsidies;
  }

  /**
   * What claims like this one stand on.
   *
   * @throws RatesMissingException if no edition is in force
   */
  <C extends Claim> Footing<C> footing(
      Subsidy<C> subsidy, Claim claim, Optional<LocalDate> knownOn) {
    Rates rates = library.rates(claim.district(), claim.on(), knownOn);
    return new Footing<>(subsidy, claim.district(), claim.on(), rates);
  }

  private static void refuseFaults(Claim claim, List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidClaimException(claim.id(), faults);
    }
  }

  private static InvalidClaimException invalid(
      Claim claim, String path, String found, Iterable<String> known) {
    String expected = "one of " + String.join(", ", known);
    return new InvalidClaimException(claim.id(), List.of(new Fault(path, found, expected)));
  }
}
