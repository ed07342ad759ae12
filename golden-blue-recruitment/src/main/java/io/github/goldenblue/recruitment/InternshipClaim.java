package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An enterprise's claim for one whole internship of over a month (M4, 三(一)4). */
@Value.Immutable
@ImmutableStyle
public interface InternshipClaim extends Claim {
  /** The facts of such a claim. */
  Facts<InternshipClaim> FACTS =
      Facts.ofClaim(InternshipClaim.class, Builder::new, Builder::build)
          .organisation("enterprise", InternshipClaim::enterprise, Builder::enterprise)
          .person("intern", InternshipClaim::intern, Builder::intern)
          .oneOf("programme", Programme.class, InternshipClaim::programme, Builder::programme)
          .date("from", InternshipClaim::from, Builder::from)
          .date("to", InternshipClaim::to, Builder::to)
          .flag(
              "boardAndLodgingProvided",
              InternshipClaim::boardAndLodgingProvided,
              Builder::boardAndLodgingProvided)
          .determination(
              "transportDetermined",
              InternshipClaim::transportDetermined,
              Builder::transportDetermined)
          .yuan(
              "commercialInsuranceCost",
              InternshipClaim::commercialInsuranceCost,
              Builder::commercialInsuranceCost)
          .yuan(
              "workInjuryInsuranceCost",
              InternshipClaim::workInjuryInsuranceCost,
              Builder::workInjuryInsuranceCost)
          .inOrder("from", "to")
          .done();

  /** What an intern studies. */
  enum Programme {
    /** Secondary vocational school, or intermediate worker class (中职/中级工班). */
    SECONDARY_VOCATIONAL,
    /** College or higher vocational college (专科/高职). */
    COLLEGE,
    /** Senior worker class of a technician school (高级工班). */
    SENIOR_WORKER_CLASS,
    /** Bachelor programme (本科). */
    BACHELOR,
    /** Technician class or preparatory technician class (技师班/预备技师班). */
    TECHNICIAN_CLASS
  }

  /** The enterprise that took the intern in. */
  OrganisationId enterprise();

  /** The intern. */
  PersonId intern();

  /** What the intern studies. */
  Programme programme();

  /** The first day of the internship. */
  LocalDate from();

  /** The last day of the internship. */
  LocalDate to();

  /** Whether the enterprise provides board and lodging. */
  boolean boardAndLodgingProvided();

  /** What the authority determined for transport, in yuan. */
  Optional<Yuan> transportDetermined();

  /** What commercial insurance cost, in yuan. */
  Yuan commercialInsuranceCost();

  /** What work-injury insurance cost, in yuan. */
  Yuan workInjuryInsuranceCost();

  @Override
  default String subsidy() {
    return InternshipRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableInternshipClaim.Builder implements Claim.Builder<Builder> {
    Builder() {}
  }
}
