package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agencies claim for their recruits; the larger ones reach the yearly cap before the year ends. */
final class AgencyReferralYear implements SubsidyYear {
  private static final int SMALL_CLAIMS = 235;
  private static final int FIRST_SMALL = 5;

  private final Chance chance;
  private final Pool pool;
  private final Intake intake = new Intake("AR");

  AgencyReferralYear(Chance chance, Pool pool) {
    this.chance = chance;
    this.pool = pool;
  }

  @Override
  public List<Claim> claims() {
    cutThroughAHead(pool.agency(1));
    closedByTheCap(pool.agency(2));
    metExactly(pool.agency(3));
    pendingHoldsNoPlace(pool.agency(4));
    for (LocalDate on : chance.days(SMALL_CLAIMS, Intake.NEW_YEAR, Intake.YEAR_END)) {
      int recruits = chance.percent(94) ? chance.between(5, 17) : chance.between(1, 4);
      OrganisationId agency = pool.agency(chance.between(FIRST_SMALL, pool.agencies()));
      file(on, agency, recruits, chance.determined(500, 800, 10));
    }
    return intake.numbered();
  }

  /** 96,000 is paid when 6,500 come due: 4,000 is left, six heads and a part of the seventh. */
  private void cutThroughAHead(OrganisationId agency) {
    file("2023-02-17", agency, 60, 800);
    file("2023-04-28", agency, 60, 800);
    file("2023-06-20", agency, 10, 650);
    file("2023-07-14", agency, 9, 700);
    fileOpen("2023-09-22", agency, 12);
    file("2023-11-30", agency, 6, 500);
  }

  /** 3,000 is left when 4,000 to 6,400 come due: nothing is left to determine. */
  private void closedByTheCap(OrganisationId agency) {
    file("2023-03-03", agency, 65, 800);
    file("2023-05-19", agency, 75, 600);
    fileOpen("2023-07-07", agency, 8);
    file("2023-08-25", agency, 20, 560);
  }

  /** Paid to the last yuan without a cut. */
  private void metExactly(OrganisationId agency) {
    file("2023-03-24", agency, 50, 800);
    file("2023-06-02", agency, 50, 800);
    file("2023-09-08", agency, 25, 800);
    file("2023-10-20", agency, 5, 500);
  }

  /** 5,050 is left when 4,000 to 6,400 come due; while that is pending, the next takes it all. */
  private void pendingHoldsNoPlace(OrganisationId agency) {
    file("2023-03-15", agency, 50, 800);
    file("2023-06-09", agency, 70, 785);
    fileOpen("2023-08-11", agency, 8);
    file("2023-11-17", agency, 10, 540);
  }

  private void file(String on, OrganisationId agency, int recruits, int perHead) {
    file(LocalDate.parse(on), agency, recruits, Optional.of(Yuan.of(perHead)));
  }

  private void fileOpen(String on, OrganisationId agency, int recruits) {
    file(LocalDate.parse(on), agency, recruits, Optional.empty());
  }

  private void file(LocalDate on, OrganisationId agency, int recruits, Optional<Yuan> perHead) {
    intake.file(
        on,
        AgencyReferralClaim.builder().agency(agency).recruits(recruits).perHeadDetermined(perHead),
        AgencyReferralClaim.Builder::build);
  }
}
