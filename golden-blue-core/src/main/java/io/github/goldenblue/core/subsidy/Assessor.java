package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.rates.CompiledSection;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesMissingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Subsidy<?> subsidy =
        subsidies
            .byId(claim.subsidy())
            .orElseThrow(() -> invalid(claim, "subsidy", claim.subsidy(), subsidies.ids()));
    if (!library.knows(claim.district())) {
      throw invalid(claim, "district", claim.district().code(), library.districts());
    }
    return assess(claim, subsidy, knownOn);
  }

  private <C extends Claim> Assessment assess(
      Claim untyped, Subsidy<C> subsidy, Optional<LocalDate> knownOn) {
    C claim = subsidy.facts().type().cast(untyped);
    refuseFaults(claim, subsidy.facts().faults(claim));
    Rates rates = library.rates(claim.district(), claim.on(), knownOn);
    Notes notes = new Notes(claim, rates);
    try {
      InForce<? extends CompiledSection<?>> section = rates.section(subsidy.rates());
      notes.used(section.edition());
      notes.restOn(section.value().cited());
      Set<String> bands = section.value().determinations();
      notes.faults.addAll(
          new UnsetBands(bands, section.edition().name()).in(subsidy.facts(), claim));
      subsidy.assess(claim, rates, new FullSheet(notes, subsidy.facts()));
    } catch (RatesMissingException missing) {
      notes.missing(missing);
    } catch (ArithmeticException overflow) {
      notes.fault(new Fault(Fault.WHOLE, "a product that overflows", "amounts that fit"));
    }
    refuseFaults(claim, notes.faults);
    return notes.assessment();
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
