package io.github.goldenblue.training;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import org.immutables.value.Value;

/** An organiser's claim for one person who went through an elite course (M9, 三(二)9). */
@Value.Immutable
@ImmutableStyle
public interface EliteTrainingClaim extends Claim {
  /** The facts of such a claim. */
  Facts<EliteTrainingClaim> FACTS =
      Facts.ofClaim(EliteTrainingClaim.class, Builder::new, Builder::build)
          .person("trainee", EliteTrainingClaim::trainee, Builder::trainee)
          .organisation("organiser", EliteTrainingClaim::organiser, Builder::organiser)
          .oneOf("course", Course.class, EliteTrainingClaim::course, Builder::course)
          .oneOf("venue", Venue.class, EliteTrainingClaim::venue, Builder::venue)
          .flag("frontLine", EliteTrainingClaim::frontLine, Builder::frontLine)
          .yuan("cost", EliteTrainingClaim::cost, Builder::cost)
          .done();

  /** The courses. */
  enum Course {
    /** For skilled workers (技工班). */
    TECHNICIAN,
    /** For craftsmen (巧匠班). */
    CRAFTSMAN,
    /** For masters (大师班). */
    MASTER
  }

  /** Where a course is held. */
  enum Venue {
    /** In Zhejiang. */
    IN_PROVINCE,
    /** Outside Zhejiang. */
    OUT_OF_PROVINCE
  }

  /** Who was trained. */
  PersonId trainee();

  /** Who organised the course. */
  OrganisationId organiser();

  /** Which course. */
  Course course();

  /** Where it was held. */
  Venue venue();

  /** Whether the trainee works or teaches on the front line (生产教学一线岗位). */
  boolean frontLine();

  /** What the course cost for the trainee, in yuan. */
  Yuan cost();

  @Override
  default String subsidy() {
    return EliteTrainingRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableEliteTrainingClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
