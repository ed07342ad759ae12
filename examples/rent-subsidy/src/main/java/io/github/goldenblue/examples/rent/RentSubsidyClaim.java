package io.github.goldenblue.examples.rent;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person's claim for the rent of some months under one lease. */
@Value.Immutable
@ImmutableStyle
public interface RentSubsidyClaim extends Claim {
  /** The facts of such a claim. */
  Facts<RentSubsidyClaim> FACTS =
      Facts.ofClaim(RentSubsidyClaim.class, Builder::new, Builder::build)
          .person("person", RentSubsidyClaim::person, Builder::person)
          .oneOf("talent", Talent.class, RentSubsidyClaim::talent, Builder::talent)
          .date("from", RentSubsidyClaim::from, Builder::from)
          .date("to", RentSubsidyClaim::to, Builder::to)
          .count("leaseMonths", RentSubsidyClaim::leaseMonths, Builder::leaseMonths)
          .yuan("monthlyRent", RentSubsidyClaim::monthlyRent, Builder::monthlyRent)
          .count("insuredMonths", RentSubsidyClaim::insuredMonths, Builder::insuredMonths)
          .flag("ownsHome", RentSubsidyClaim::ownsHome, Builder::ownsHome)
          .flag(
              "purchaseRightUsed", RentSubsidyClaim::purchaseRightUsed, Builder::purchaseRightUsed)
          .determination(
              "monthlyDetermined", RentSubsidyClaim::monthlyDetermined, Builder::monthlyDetermined)
          .inOrder("from", "to")
          .done();

  /** What a tenant is recognised as. */
  enum Talent {
    /** Intermediate worker (中级工). */
    INTERMEDIATE_WORKER,
    /** Senior worker (高级工). */
    SENIOR_WORKER,
    /** Technician (技师). */
    TECHNICIAN,
    /** Senior technician (高级技师). */
    SENIOR_TECHNICIAN,
    /** Exceptional talent (顶尖人才). */
    EXCEPTIONAL
  }

  /** The tenant. */
  PersonId person();

  /** What the tenant is recognised as. */
  Talent talent();

  /** The first day of the months claimed. */
  LocalDate from();

  /** The last day of the months claimed. */
  LocalDate to();

  /** How many months the lease runs. */
  int leaseMonths();

  /** What the lease asks for a month, in yuan. */
  Yuan monthlyRent();

  /** For how many months in a row the tenant has been insured in the zone. */
  int insuredMonths();

  /** Whether the tenant owns a home in the zone. */
  boolean ownsHome();

  /** Whether the tenant has used the right of talent to buy a home. */
  boolean purchaseRightUsed();

  /** What the authority determined for a month, in yuan. */
  Optional<Yuan> monthlyDetermined();

  @Override
  default String subsidy() {
    return RentSubsidyRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableRentSubsidyClaim.Builder implements Claim.Builder<Builder> {
    Builder() {}
  }
}
