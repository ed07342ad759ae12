package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import java.util.Optional;
import org.immutables.value.Value;

/** An agency's claim for the people it recruited for enterprises (M6, 三(一)6). */
@Value.Immutable
@ImmutableStyle
public interface AgencyReferralClaim extends Claim {
  /** The facts of such a claim. */
  Facts<AgencyReferralClaim> FACTS =
      Facts.ofClaim(AgencyReferralClaim.class, Builder::new, Builder::build)
          .organisation("agency", AgencyReferralClaim::agency, Builder::agency)
          .count("recruits", AgencyReferralClaim::recruits, Builder::recruits)
          .determination(
              "perHeadDetermined",
              AgencyReferralClaim::perHeadDetermined,
              Builder::perHeadDetermined)
          .done();

  /** The agency that recruited. */
  OrganisationId agency();

  /** How many people it recruited. */
  int recruits();

  /** What the authority determined for one recruit, in yuan. */
  Optional<Yuan> perHeadDetermined();

  @Override
  default String subsidy() {
    return AgencyReferralRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableAgencyReferralClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
