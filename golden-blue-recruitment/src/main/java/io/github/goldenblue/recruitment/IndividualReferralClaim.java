package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.PersonId;
import org.immutables.value.Value;

/** A person's claim for the people from elsewhere they recruited for enterprises (M6, 三(一)6). */
@Value.Immutable
@ImmutableStyle
public interface IndividualReferralClaim extends Claim {
  /** The facts of such a claim. */
  Facts<IndividualReferralClaim> FACTS =
      Facts.ofClaim(IndividualReferralClaim.class, Builder::new, Builder::build)
          .person("person", IndividualReferralClaim::person, Builder::person)
          .count("recruits", IndividualReferralClaim::recruits, Builder::recruits)
          .done();

  /** The person who recruited. */
  PersonId person();

  /** How many people from outside the district they recruited. */
  int recruits();

  @Override
  default String subsidy() {
    return IndividualReferralRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableIndividualReferralClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
