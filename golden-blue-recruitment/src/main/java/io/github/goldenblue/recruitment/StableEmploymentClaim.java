package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import java.util.List;
import org.immutables.value.Value;

/** An enterprise's claim for the new employees it hired and kept insured (M1, 三(一)1). */
@Value.Immutable
@ImmutableStyle
public interface StableEmploymentClaim extends Claim {
  /** The facts of such a claim. */
  Facts<StableEmploymentClaim> FACTS =
      Facts.ofClaim(StableEmploymentClaim.class, Builder::new, Builder::build)
          .organisation("enterprise", StableEmploymentClaim::enterprise, Builder::enterprise)
          .parts("hires", Hire.FACTS, StableEmploymentClaim::hires, Builder::hires)
          .done();

  /** The enterprise that hired. */
  OrganisationId enterprise();

  /** Its new employees, each once. */
  List<Hire> hires();

  @Override
  default String subsidy() {
    return StableEmploymentRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableStableEmploymentClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
