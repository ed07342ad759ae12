package io.github.goldenblue.examples.counties;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import java.util.List;
import org.immutables.value.Value;

/** A claim of whoever held a short course. */
@Value.Immutable
@ImmutableStyle
public interface ShortCourseClaim extends Claim {
  /** The facts of such a claim. */
  Facts<ShortCourseClaim> FACTS =
      Facts.ofClaim(ShortCourseClaim.class, Builder::new, Builder::build)
          .organisation("organiser", ShortCourseClaim::organiser, Builder::organiser)
          .oneOf("course", Course.class, ShortCourseClaim::course, Builder::course)
          .parts("trainees", Trainee.FACTS, ShortCourseClaim::trainees, Builder::trainees)
          .done();

  /** The courses. */
  enum Course {
    /** For craftsmen of the countryside. */
    CRAFTSMAN,
    /** For care workers. */
    CARE_WORKER,
    /** For veterans. */
    VETERAN
  }

  /** Who held the course. */
  OrganisationId organiser();

  /** Which course. */
  Course course();

  /** Whom it trained, each once. */
  List<Trainee> trainees();

  @Override
  default String subsidy() {
    return ShortCourseRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableShortCourseClaim.Builder implements Claim.Builder<Builder> {
    Builder() {}
  }
}
