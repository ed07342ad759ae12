package io.github.goldenblue.training;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.SkillLevel;
import io.github.goldenblue.core.value.Yuan;
import java.util.Optional;
import org.immutables.value.Value;

/** An enterprise's claim for an employee who was certified at a skill level (M8, 三(二)8). */
@Value.Immutable
@ImmutableStyle
public interface SkillCertificationClaim extends Claim {
  /** The facts of such a claim. */
  Facts<SkillCertificationClaim> FACTS =
      Facts.ofClaim(SkillCertificationClaim.class, Builder::new, Builder::build)
          .organisation("enterprise", SkillCertificationClaim::enterprise, Builder::enterprise)
          .person("employee", SkillCertificationClaim::employee, Builder::employee)
          .text("occupation", SkillCertificationClaim::occupation, Builder::occupation)
          .oneOf("level", SkillLevel.class, SkillCertificationClaim::level, Builder::level)
          .flag("certified", SkillCertificationClaim::certified, Builder::certified)
          .determination(
              "amountDetermined",
              SkillCertificationClaim::amountDetermined,
              Builder::amountDetermined)
          .done();

  /** The enterprise that had the employee trained. */
  OrganisationId enterprise();

  /** The employee. */
  PersonId employee();

  /** The code of the occupation. */
  String occupation();

  /** The level. */
  SkillLevel level();

  /** Whether the employee is certified at the level. */
  boolean certified();

  /** What the authority determined for the training, in yuan. */
  Optional<Yuan> amountDetermined();

  @Override
  default String subsidy() {
    return SkillCertificationRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableSkillCertificationClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
