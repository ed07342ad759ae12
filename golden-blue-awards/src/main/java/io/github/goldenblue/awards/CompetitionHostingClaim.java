package io.github.goldenblue.awards;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import org.immutables.value.Value;

/** A claim for hosting a competition of skills (M10, 三(二)10). */
@Value.Immutable
@ImmutableStyle
public interface CompetitionHostingClaim extends Claim {
  /** The facts of such a claim. */
  Facts<CompetitionHostingClaim> FACTS =
      Facts.ofClaim(CompetitionHostingClaim.class, Builder::new, Builder::build)
          .organisation("organiser", CompetitionHostingClaim::organiser, Builder::organiser)
          .text("competition", CompetitionHostingClaim::competition, Builder::competition)
          .oneOf("level", CompetitionLevel.class, CompetitionHostingClaim::level, Builder::level)
          .count("projects", CompetitionHostingClaim::projects, Builder::projects)
          .atLeast(1)
          .done();

  /** Who hosts it. */
  OrganisationId organiser();

  /** Which competition it is. */
  String competition();

  /** Its level. */
  CompetitionLevel level();

  /** How many projects (项目) it holds. */
  int projects();

  @Override
  default String subsidy() {
    return CompetitionHostingRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableCompetitionHostingClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
