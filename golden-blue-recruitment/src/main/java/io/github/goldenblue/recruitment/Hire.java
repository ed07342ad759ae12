package io.github.goldenblue.recruitment;

import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Part;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.PersonId;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One new employee of a {@link StableEmploymentClaim} (M1, 三(一)1). */
@Value.Immutable
@ImmutableStyle
public interface Hire extends Part {
  /** The facts of a hire. */
  Facts<Hire> FACTS =
      Facts.ofPart(Hire.class, Builder::new, Builder::build)
          .person("employee", Hire::employee, Builder::employee)
          .unique()
          .date("hiredOn", Hire::hiredOn, Builder::hiredOn)
          .flag(
              "firstInsuredInDistrict",
              Hire::firstInsuredInDistrict,
              Builder::firstInsuredInDistrict)
          .count("insuredMonths", Hire::insuredMonths, Builder::insuredMonths)
          .flag(
              "talentPolicyBeneficiary",
              Hire::talentPolicyBeneficiary,
              Builder::talentPolicyBeneficiary)
          .oneOf("origin", Origin.class, Hire::origin, Builder::origin)
          .extra(Hire::extra, Builder::extra)
          .done();

  /** Where a new employee comes from, as the claim states it. */
  enum Origin {
    /** From the district itself. */
    IN_DISTRICT,
    /** From the province, outside the district. */
    IN_PROVINCE,
    /** From outside the province. */
    OUT_OF_PROVINCE
  }

  /** The new employee. */
  PersonId employee();

  /** The day of hiring. */
  LocalDate hiredOn();

  /** Whether the employee is insured in the district for the first time. */
  boolean firstInsuredInDistrict();

  /** For how many months in a row the employee has been insured. */
  int insuredMonths();

  /** Whether the employee enjoys the talent policy (version 4.0) instead. */
  boolean talentPolicyBeneficiary();

  /** Where the employee comes from. */
  Origin origin();

  /** Starts a hire. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a hire. */
  final class Builder extends ImmutableHire.Builder {
    Builder() {}
  }
}
