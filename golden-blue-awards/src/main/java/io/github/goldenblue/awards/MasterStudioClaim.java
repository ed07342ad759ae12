package io.github.goldenblue.awards;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A claim of a master's studio (M15, 三(四)15). */
@Value.Immutable
@ImmutableStyle
public interface MasterStudioClaim extends Claim {
  /** The facts of such a claim. */
  Facts<MasterStudioClaim> FACTS =
      Facts.ofClaim(MasterStudioClaim.class, Builder::new, Builder::build)
          .text("studio", MasterStudioClaim::studio, Builder::studio)
          .organisation("host", MasterStudioClaim::host, Builder::host)
          .person("leader", MasterStudioClaim::leader, Builder::leader)
          .oneOf("level", Level.class, MasterStudioClaim::level, Builder::level)
          .oneOf("grant", Grant.class, MasterStudioClaim::grant, Builder::grant)
          .optionalCount(
              "leaderSharePercent",
              MasterStudioClaim::leaderSharePercent,
              Builder::leaderSharePercent)
          .onlyWhen("grant", Grant.START_UP)
          .done();

  /** Whose studio it is. */
  enum Level {
    /** A studio of the city (市级). */
    CITY,
    /** A studio of the district (区级). */
    DISTRICT
  }

  /** What is claimed. */
  enum Grant {
    /** Money to start with, once (开办经费). */
    START_UP,
    /** The reward for an excellent assessment (考核优秀). */
    EXCELLENT_ASSESSMENT
  }

  /** Which studio. */
  String studio();

  /** The enterprise, school or base that hosts it. */
  OrganisationId host();

  /** The master who leads it. */
  PersonId leader();

  /** Its level. */
  Level level();

  /** What is claimed. */
  Grant grant();

  /**
   * How many per cent of the start-up money go to the leader; given for it and for nothing else.
   */
  OptionalInt leaderSharePercent();

  @Override
  default String subsidy() {
    return MasterStudioRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableMasterStudioClaim.Builder implements Claim.Builder<Builder> {
    Builder() {}
  }
}
