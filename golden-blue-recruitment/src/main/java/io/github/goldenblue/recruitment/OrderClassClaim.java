package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import org.immutables.value.Value;

/**
 * An enterprise's claim for a graduate it had trained for it at a vocational college (M3, 三(一)3).
 */
@Value.Immutable
@ImmutableStyle
public interface OrderClassClaim extends Claim {
  /** The facts of such a claim. */
  Facts<OrderClassClaim> FACTS =
      Facts.ofClaim(OrderClassClaim.class, Builder::new, Builder::build)
          .organisation("enterprise", OrderClassClaim::enterprise, Builder::enterprise)
          .person("graduate", OrderClassClaim::graduate, Builder::graduate)
          .count("trainingMonths", OrderClassClaim::trainingMonths, Builder::trainingMonths)
          .flag("contractSigned", OrderClassClaim::contractSigned, Builder::contractSigned)
          .flag("insured", OrderClassClaim::insured, Builder::insured)
          .oneOf("stage", Stage.class, OrderClassClaim::stage, Builder::stage)
          .count("monthsWorked", OrderClassClaim::monthsWorked, Builder::monthsWorked)
          .done();

  /** When a payment falls due; each stage stands alone. */
  enum Stage {
    /** On hiring. */
    HIRING,
    /** After the first year of work. */
    FIRST_ANNIVERSARY
  }

  /** The enterprise that had the graduate trained and employs them. */
  OrganisationId enterprise();

  /** The graduate. */
  PersonId graduate();

  /** How many months of targeted training at the college. */
  int trainingMonths();

  /** Whether a labour contract is signed. */
  boolean contractSigned();

  /** Whether social insurance is paid. */
  boolean insured();

  /** Which of the two payments is claimed. */
  Stage stage();

  /** How many months the graduate has worked there; judged at the anniversary only. */
  int monthsWorked();

  @Override
  default String subsidy() {
    return OrderClassRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableOrderClassClaim.Builder implements Claim.Builder<Builder> {
    Builder() {}
  }
}
