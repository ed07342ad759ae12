package io.github.goldenblue.training;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import org.immutables.value.Value;

/** A claim for the months that a chief technician held the post (M8, 三(二)8). */
@Value.Immutable
@ImmutableStyle
public interface ChiefTechnicianClaim extends Claim {
  /** The facts of such a claim. */
  Facts<ChiefTechnicianClaim> FACTS =
      Facts.ofClaim(ChiefTechnicianClaim.class, Builder::new, Builder::build)
          .organisation("enterprise", ChiefTechnicianClaim::enterprise, Builder::enterprise)
          .person("technician", ChiefTechnicianClaim::technician, Builder::technician)
          .flag(
              "demonstrationEnterprise",
              ChiefTechnicianClaim::demonstrationEnterprise,
              Builder::demonstrationEnterprise)
          .flag("appointed", ChiefTechnicianClaim::appointed, Builder::appointed)
          .count("months", ChiefTechnicianClaim::months, Builder::months)
          .atLeast(1)
          .done();

  /** The enterprise that appointed the technician. */
  OrganisationId enterprise();

  /** The chief technician. */
  PersonId technician();

  /** Whether it is a demonstration enterprise for highly skilled people (高技能人才集聚示范企业). */
  boolean demonstrationEnterprise();

  /** Whether the technician is appointed chief technician (首席技师). */
  boolean appointed();

  /** How many months in the post are claimed. */
  int months();

  @Override
  default String subsidy() {
    return ChiefTechnicianRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableChiefTechnicianClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
