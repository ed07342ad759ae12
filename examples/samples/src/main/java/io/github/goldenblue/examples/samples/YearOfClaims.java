package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import java.util.ArrayList;
import java.util.List;

/** The claims of the year over all subsidies, in no order at all: settlement must not mind. */
final class YearOfClaims {
  private static final long SEED = 330604_2023L;

  private YearOfClaims() {}

  /**
   * The same claims each time. Each subsidy has draws of its own, so a change in one stays there.
   */
  static List<Claim> shuffled() {
    Pool pool = new Pool(new Chance(SEED));
    List<SubsidyYear> subsidies =
        List.of(
            new StableEmploymentYear(new Chance(SEED + 1), pool),
            new OrderClassYear(new Chance(SEED + 2), pool),
            new ExchangeVisitYear(new Chance(SEED + 3), pool),
            new InternshipYear(new Chance(SEED + 4), pool),
            new PracticalTrainingYear(new Chance(SEED + 5), pool),
            new AgencyReferralYear(new Chance(SEED + 6), pool),
            new IndividualReferralYear(new Chance(SEED + 7), pool),
            new SkillCertificationYear(new Chance(SEED + 9), pool),
            new NewApprenticeshipYear(new Chance(SEED + 10), pool),
            new ChiefTechnicianYear(new Chance(SEED + 11), pool),
            new EliteTrainingYear(new Chance(SEED + 12), pool),
            new PublicTrainingBaseYear(new Chance(SEED + 13)),
            new CompetitionPrizeYear(new Chance(SEED + 14), pool),
            new CompetitionHostingYear(new Chance(SEED + 15), pool),
            new CraftsmanAwardYear(new Chance(SEED + 16), pool),
            new MasterStudioYear(new Chance(SEED + 17), pool));
    List<Claim> claims = new ArrayList<>();
    subsidies.forEach(subsidy -> claims.addAll(subsidy.claims()));
    new Chance(SEED + 8).shuffle(claims);
    return claims;
  }
}
