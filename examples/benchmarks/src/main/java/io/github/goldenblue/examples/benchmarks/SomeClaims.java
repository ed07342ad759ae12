package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import io.github.goldenblue.recruitment.Hire;
import io.github.goldenblue.recruitment.InternshipClaim;
import io.github.goldenblue.recruitment.StableEmploymentClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Claims that measurements are taken on: always the same ones, of the days of Shangyu's plan. */
public final class SomeClaims {
  private static final District SHANGYU = District.of("330604");
  private static final LocalDate FIRST = LocalDate.of(2022, 5, 16);
  private static final int DAYS = 900;
  private static final int FEWEST_HIRES = 10;
  private static final int MOST_HIRES = 20;

  private final SplittableRandom random = new SplittableRandom(7);

  private SomeClaims() {}

  /** Of 10 to 20 hires each, of whom most meet every condition. */
  public static List<StableEmploymentClaim> stableEmployment(int count) {
    return claims(count, new SomeClaims()::stableEmploymentClaim);
  }

  /** Of one to nine months, in which the minimum wage may change. */
  public static List<InternshipClaim> internships(int count) {
    return claims(count, new SomeClaims()::internship);
  }

  /** Of agencies with some ten claims each, some of which reach their yearly cap. */
  public static List<AgencyReferralClaim> agencyReferrals(int count) {
    return agencyReferrals(count, Math.max(1, count / 10));
  }

  /** Of so many agencies. */
  static List<AgencyReferralClaim> agencyReferrals(int count, int agencies) {
    SomeClaims claims = new SomeClaims();
    return claims(count, i -> claims.agencyReferral(i, agencies));
  }

  private static <C> List<C> claims(int count, IntFunction<C> claim) {
    return IntStream.range(0, count).mapToObj(claim).toList();
  }

  private StableEmploymentClaim stableEmploymentClaim(int i) {
    LocalDate on = day();
    int count = random.nextInt(FEWEST_HIRES, MOST_HIRES + 1);
    List<Hire> hires = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      hires.add(hire(i * MOST_HIRES + k, on));
    }
    return StableEmploymentClaim.builder()
        .id("A-" + i)
        .district(SHANGYU)
        .on(on)
        .enterprise(OrganisationId.of("E-" + i % 1000))
        .hires(hires)
        .build();
  }

  private Hire hire(int employee, LocalDate on) {
    return Hire.builder()
        .employee(PersonId.of("P-" + employee))
        .hiredOn(on.minusDays(random.nextInt(on.getDayOfYear() + 10)))
        .firstInsuredInDistrict(random.nextInt(20) > 0)
        .insuredMonths(random.nextInt(2, 12))
        .talentPolicyBeneficiary(random.nextInt(20) == 0)
        .origin(Hire.Origin.values()[random.nextInt(3)])
        .build();
  }

  private InternshipClaim internship(int i) {
    LocalDate to = day();
    LocalDate from = to.minusDays(random.nextInt(20, 280));
    return InternshipClaim.builder()
        .id("B-" + i)
        .district(SHANGYU)
        .on(to)
        .enterprise(OrganisationId.of("E-" + i % 1000))
        .intern(PersonId.of("P-" + i))
        .programme(InternshipClaim.Programme.values()[random.nextInt(5)])
        .from(from)
        .to(to)
        .boardAndLodgingProvided(random.nextBoolean())
        .transportDetermined(Yuan.of(random.nextInt(300, 1501)))
        .commercialInsuranceCost(Yuan.ofFen(random.nextInt(10_000)))
        .workInjuryInsuranceCost(Yuan.ofFen(random.nextInt(10_000)))
        .build();
  }

  private AgencyReferralClaim agencyReferral(int i, int agencies) {
    return AgencyReferralClaim.builder()
        .id("C-" + i)
        .district(SHANGYU)
        .on(day())
        .agency(OrganisationId.of("agency-" + random.nextInt(agencies)))
        .recruits(random.nextInt(1, 60))
        .perHeadDetermined(Yuan.of(random.nextInt(500, 801)))
        .build();
  }

  /** Every claim is of a day on which rates are in force. */
  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }
}
