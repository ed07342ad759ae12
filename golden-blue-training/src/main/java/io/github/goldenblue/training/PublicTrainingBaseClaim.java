package io.github.goldenblue.training;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import java.util.Optional;
import org.immutables.value.Value;

/** A public training base's claim for one year (M11, 三(二)11). */
@Value.Immutable
@ImmutableStyle
public interface PublicTrainingBaseClaim extends Claim {
  /** The facts of such a claim. */
  Facts<PublicTrainingBaseClaim> FACTS =
      Facts.ofClaim(PublicTrainingBaseClaim.class, Builder::new, Builder::build)
          .organisation("base", PublicTrainingBaseClaim::base, Builder::base)
          .oneOf("level", Level.class, PublicTrainingBaseClaim::level, Builder::level)
          .flag(
              "assessmentPassed",
              PublicTrainingBaseClaim::assessmentPassed,
              Builder::assessmentPassed)
          .determination(
              "amountDetermined",
              PublicTrainingBaseClaim::amountDetermined,
              Builder::amountDetermined)
          .done();

  /** Whose base it is, from the highest. */
  enum Level {
    /** A national base (国家级). */
    NATIONAL,
    /** A provincial base (省级). */
    PROVINCIAL,
    /** A base of the city (市级). */
    CITY,
    /** A base of the district (区级). */
    DISTRICT
  }

  /** The training base. */
  OrganisationId base();

  /** Its level. */
  Level level();

  /** Whether it passed the year's assessment. */
  boolean assessmentPassed();

  /** What the authority determined for the year, in yuan. */
  Optional<Yuan> amountDetermined();

  @Override
  default String subsidy() {
    return PublicTrainingBaseRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutablePublicTrainingBaseClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
