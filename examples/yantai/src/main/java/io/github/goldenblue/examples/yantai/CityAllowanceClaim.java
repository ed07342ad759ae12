package io.github.goldenblue.examples.yantai;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import org.immutables.value.Value;

/** A person's claim for an allowance that another rule of the city grants. */
@Value.Immutable
@ImmutableStyle
public interface CityAllowanceClaim extends Claim {
  /** The facts of such a claim. */
  Facts<CityAllowanceClaim> FACTS =
      Facts.ofClaim(CityAllowanceClaim.class, Builder::new, Builder::build)
          .person("person", CityAllowanceClaim::person, Builder::person)
          .yuan("granted", CityAllowanceClaim::granted, Builder::granted)
          .done();

  /** Whose allowance it is. */
  PersonId person();

  /** What the other rule grants, in yuan. */
  Yuan granted();

  @Override
  default String subsidy() {
    return CityAllowanceRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableCityAllowanceClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
