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

/** A claim for one whole practical training of a student from elsewhere (M5, 三(一)5). */
@Value.Immutable
@ImmutableStyle
public interface PracticalTrainingClaim extends Claim {
  /** The facts of such a claim. */
  Facts<PracticalTrainingClaim> FACTS =
      Facts.ofClaim(PracticalTrainingClaim.class, Builder::new, Builder::build)
          .organisation("provider", PracticalTrainingClaim::provider, Builder::provider)
          .person("trainee", PracticalTrainingClaim::trainee, Builder::trainee)
          .flag(
              "fromOutsideCity", PracticalTrainingClaim::fromOutsideCity, Builder::fromOutsideCity)
          .date("from", PracticalTrainingClaim::from, Builder::from)
          .date("to", PracticalTrainingClaim::to, Builder::to)
          .determination(
              "transportDetermined",
              PracticalTrainingClaim::transportDetermined,
              Builder::transportDetermined)
          .yuan(
              "commercialInsuranceCost",
              PracticalTrainingClaim::commercialInsuranceCost,
              Builder::commercialInsuranceCost)
          .inOrder("from", "to")
          .done();

  /** The school or base that trains. */
  OrganisationId provider();

  /** The student who is trained. */
  PersonId trainee();

  /** Whether the student's home school lies outside the city. */
  boolean fromOutsideCity();

  /** The first day of the training. */
  LocalDate from();

  /** The last day of the training. */
  LocalDate to();

  /** What the authority determined for transport, in yuan. */
  Optional<Yuan> transportDetermined();

  /** What commercial insurance cost, in yuan. */
  Yuan commercialInsuranceCost();

  @Override
  default String subsidy() {
    return PracticalTrainingRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutablePracticalTrainingClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
