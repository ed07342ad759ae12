package org.example.office;

import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import java.time.LocalDate;

/** A claim of the district's own, built in Java. */
final class OwnClaim {
  private OwnClaim() {}

  static AgencyReferralClaim of(String id, int recruits) {
    return AgencyReferralClaim.builder()
        .id(id)
        .district(District.of("330603"))
        .on(LocalDate.of(2024, 12, 31))
        .agency(OrganisationId.of("agency-7"))
        .recruits(recruits)
        .build();
  }
}
