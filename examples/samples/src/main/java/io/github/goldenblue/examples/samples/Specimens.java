package io.github.goldenblue.examples.samples;

import io.github.goldenblue.awards.MasterStudioClaim;
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
import io.github.goldenblue.training.EliteTrainingClaim;
import io.github.goldenblue.training.PublicTrainingBaseClaim;
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

  static Claim eliteTraining(String id) {
    return EliteTrainingClaim.builder()
        .id(id)
        .district(Intake.DISTRICT)
        .on(ON)
        .trainee(PersonId.of("P-90004"))
        .organiser(OrganisationId.of("S-09"))
        .course(EliteTrainingClaim.Course.CRAFTSMAN)
        .venue(EliteTrainingClaim.Venue.IN_PROVINCE)
        .frontLine(true)
        .cost(Yuan.of(8500))
        .build();
  }

  static Claim trainingBase(String id) {
    return PublicTrainingBaseClaim.builder()
        .id(id)
        .district(Intake.DISTRICT)
        .on(ON)
        .base(OrganisationId.of("B-99"))
        .level(PublicTrainingBaseClaim.Level.DISTRICT)
        .assessmentPassed(true)
        .amountDetermined(Yuan.of(800_000))
        .build();
  }

  static Claim studioStart(String id) {
    return MasterStudioClaim.builder()
        .id(id)
        .district(Intake.DISTRICT)
        .on(ON)
        .studio("上虞-99技能大师工作室")
        .host(OrganisationId.of("E-0099"))
        .leader(PersonId.of("P-90005"))
        .level(MasterStudioClaim.Level.DISTRICT)
        .grant(MasterStudioClaim.Grant.START_UP)
        .leaderSharePercent(20)
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
