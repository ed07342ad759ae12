package io.github.goldenblue.training;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.util.Optional;
import org.immutables.value.Value;

/** An enterprise's claim for one year of training an apprentice of the new kind (M8, 三(二)8). */
@Value.Immutable
@ImmutableStyle
public interface NewApprenticeshipClaim extends Claim {
  /** The facts of such a claim. */
  Facts<NewApprenticeshipClaim> FACTS =
      Facts.ofClaim(NewApprenticeshipClaim.class, Builder::new, Builder::build)
          .organisation("enterprise", NewApprenticeshipClaim::enterprise, Builder::enterprise)
          .person("apprentice", NewApprenticeshipClaim::apprentice, Builder::apprentice)
          .count("contractMonths", NewApprenticeshipClaim::contractMonths, Builder::contractMonths)
          .flag(
              "workStudyProgramme",
              NewApprenticeshipClaim::workStudyProgramme,
              Builder::workStudyProgramme)
          .count("trainingYear", NewApprenticeshipClaim::trainingYear, Builder::trainingYear)
          .atLeast(1)
          .determination(
              "amountDetermined",
              NewApprenticeshipClaim::amountDetermined,
              Builder::amountDetermined)
          .done();

  /** The enterprise that trains. */
  OrganisationId enterprise();

  /** The apprentice. */
  PersonId apprentice();

  /** How many months the labour contract with the enterprise runs; 0 where there is none. */
  int contractMonths();

  /** Whether the enterprise and a training institution train together (工学一体). */
  boolean workStudyProgramme();

  /** Which year of the training, from 1 on. */
  int trainingYear();

  /** What the authority determined for the year, in yuan. */
  Optional<Yuan> amountDetermined();

  @Override
  default String subsidy() {
    return NewApprenticeshipRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableNewApprenticeshipClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
