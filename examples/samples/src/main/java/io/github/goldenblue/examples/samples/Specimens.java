package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import io.github.goldenblue.recruitment.ExchangeVisitClaim;
import io.github.goldenblue.recruitment.Hire;
import io.github.goldenblue.recruitment.IndividualReferralClaim;
import io.github.goldenblue.recruitment.OrderClassClaim;
import io.github.goldenblue.recruitment.StableEmploymentClaim;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Good claims, made to be spoilt. */
final class Specimens {
  private static final LocalDate ON = LocalDate.of(2023, 5, 10);

  private Specimens() {}

  static Claim agencyReferral(String id) {
    return AgencyReferralClaim.builder()
        .id(id)
        .district(Intake.DISTRICT)
        .on(ON)
        .agency(OrganisationId.of("A-099"))
        .recruits(7)
        .perHeadDetermined(Yuan.of(650))
        .build();
  }

  static Claim individualReferral(String id) {
    return IndividualReferralClaim.builder()
        .id(id)
        .district(Intake.DISTRICT)
        .on(ON)
        .person(PersonId.of("P-90001"))
        .recruits(7)
        .build();
  }

  static Claim orderClass(String id) {
    return OrderClassClaim.builder()
        .id(id)
        .district(Intake.DISTRICT)
        .on(ON)
        .enterprise(OrganisationId.of("E-0099"))
        .graduate(PersonId.of("P-90002"))
        .trainingMonths(24)
        .contractSigned(true)
        .insured(true)
        .stage(OrderClassClaim.Stage.HIRING)
        .monthsWorked(0)
        .build();
  }

  static Claim exchangeVisit(String id) {
    return ExchangeVisitClaim.builder()
        .id(id)
        .district(Intake.DISTRICT)
        .on(ON)
        .participant(PersonId.of("P-90003"))
        .role(ExchangeVisitClaim.Role.STUDENT)
        .invited(true)
        .from(ON.minusDays(6))
        .to(ON)
        .transportDetermined(Yuan.of(800))
        .boardDetermined(Yuan.of(180))
        .commercialInsuranceCost(Yuan.of(60))
        .workInjuryInsuranceCost(Yuan.of(20))
        .build();
  }

  static Claim stableEmployment(String id) {
    return StableEmploymentClaim.builder()
        .id(id)
        .district(Intake.DISTRICT)
        .on(ON)
        .enterprise(OrganisationId.of("E-0099"))
        .hires(IntStream.rangeClosed(1, 10).mapToObj(Specimens::hire).toList())
        .build();
  }

  private static Hire hire(int number) {
    return Hire.builder()
        .employee(PersonId.of("P-%05d".formatted(91000 + number)))
        .hiredOn(LocalDate.of(2023, 1, 16))
        .firstInsuredInDistrict(true)
        .insuredMonths(3)
        .talentPolicyBeneficiary(false)
        .origin(Hire.Origin.OUT_OF_PROVINCE)
        .build();
  }
}
