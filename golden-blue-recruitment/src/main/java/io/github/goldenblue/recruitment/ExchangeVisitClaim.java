package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A claim of a student or teacher who was invited for a short visit (M4, 三(一)4). */
@Value.Immutable
@ImmutableStyle
public interface ExchangeVisitClaim extends Claim {
  /** The facts of such a claim. */
  Facts<ExchangeVisitClaim> FACTS =
      Facts.ofClaim(ExchangeVisitClaim.class, Builder::new, Builder::build)
          .person("participant", ExchangeVisitClaim::participant, Builder::participant)
          .oneOf("role", Role.class, ExchangeVisitClaim::role, Builder::role)
          .flag("invited", ExchangeVisitClaim::invited, Builder::invited)
          .date("from", ExchangeVisitClaim::from, Builder::from)
          .date("to", ExchangeVisitClaim::to, Builder::to)
          .determination(
              "transportDetermined",
              ExchangeVisitClaim::transportDetermined,
              Builder::transportDetermined)
          .determination(
              "boardDetermined", ExchangeVisitClaim::boardDetermined, Builder::boardDetermined)
          .yuan(
              "commercialInsuranceCost",
              ExchangeVisitClaim::commercialInsuranceCost,
              Builder::commercialInsuranceCost)
          .yuan(
              "workInjuryInsuranceCost",
              ExchangeVisitClaim::workInjuryInsuranceCost,
              Builder::workInjuryInsuranceCost)
          .inOrder("from", "to")
          .done();

  /** In which role somebody visits. */
  enum Role {
    /** A student of a vocational or technician school. */
    STUDENT,
    /** A teacher who leads students. */
    TEACHER
  }

  /** The student or teacher. */
  PersonId participant();

  /** In which role they came. */
  Role role();

  /** Whether they were invited. */
  boolean invited();

  /** The first day of the visit. */
  LocalDate from();

  /** The last day of the visit. */
  LocalDate to();

  /** What the authority determined for transport, in yuan. */
  Optional<Yuan> transportDetermined();

  /** What the authority determined for one day of board and lodging, in yuan. */
  Optional<Yuan> boardDetermined();

  /** What commercial insurance cost, in yuan. */
  Yuan commercialInsuranceCost();

  /** What work-injury insurance cost, in yuan. */
  Yuan workInjuryInsuranceCost();

  @Override
  default String subsidy() {
    return ExchangeVisitRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableExchangeVisitClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
