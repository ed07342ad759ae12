package io.github.goldenblue.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.recruitment.AgencyReferralClaim;
import io.github.goldenblue.recruitment.InternshipClaim;
import io.github.goldenblue.recruitment.StableEmploymentClaim;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured against each other computes the same. */
class BaselinesAgreeTest {
  private static final int CLAIMS = 3_000;

  @Test
  void stableEmployment() {
    List<StableEmploymentClaim> claims = SomeClaims.stableEmployment(CLAIMS);
    long fen = Figures.assessed(claims);
    assertThat(fen).isPositive();
    assertThat(PlainClaims.employment(claims.stream().map(PlainClaims.Employment::of).toList()))
        .isEqualTo(fen);
    assertThat(new Columns.Employment(claims).fen()).isEqualTo(fen);
    assertThat(Figures.amounts(claims)).isEqualTo(fen);
    assertThat(Figures.settled(claims)).as("each person once").isEqualTo(fen);
  }

  @Test
  void internships() {
    List<InternshipClaim> claims = SomeClaims.internships(CLAIMS);
    long fen = Figures.assessed(claims);
    assertThat(fen).isPositive();
    assertThat(PlainClaims.internships(claims.stream().map(PlainClaims.Intern::of).toList()))
        .isEqualTo(fen);
    assertThat(new Columns.Interns(claims).fen()).isEqualTo(fen);
    assertThat(Figures.amounts(claims)).isEqualTo(fen);
    assertThat(Figures.settled(claims)).as("twelve months at most").isEqualTo(fen);
  }

  @Test
  void agencyReferrals() {
    List<AgencyReferralClaim> claims =
        SomeClaims.agencyReferrals(CLAIMS).stream()
            .sorted(
                Comparator.comparing(AgencyReferralClaim::on)
                    .thenComparing(AgencyReferralClaim::id))
            .toList();
    long fen = Figures.settled(claims);
    assertThat(fen).isPositive().isLessThan(Figures.assessed(claims));
    assertThat(Figures.amounts(claims)).as("before caps").isEqualTo(Figures.assessed(claims));
    assertThat(PlainClaims.agencies(claims.stream().map(PlainClaims.Agency::of).toList()))
        .isEqualTo(fen);
    assertThat(new Columns.Agencies(claims).fen()).isEqualTo(fen);
  }

  @Test
  void cursorsOverColumns() {
    List<StableEmploymentClaim> employment = SomeClaims.stableEmployment(CLAIMS);
    StableEmploymentCursor hires = new StableEmploymentCursor(employment);
    assertThat(Figures.amounts(hires.size(), hires::at)).isEqualTo(Figures.amounts(employment));
    List<InternshipClaim> internships = SomeClaims.internships(CLAIMS);
    InternshipCursor interns = new InternshipCursor(internships);
    assertThat(Figures.amounts(interns.size(), interns::at))
        .isEqualTo(Figures.amounts(internships));
    List<AgencyReferralClaim> referrals = SomeClaims.agencyReferrals(CLAIMS);
    AgencyReferralCursor agencies = new AgencyReferralCursor(referrals);
    assertThat(Figures.amounts(agencies.size(), agencies::at))
        .isEqualTo(Figures.amounts(referrals));
  }

  @Test
  void moreRatesThanAreNeededChangeNothing() {
    List<AgencyReferralClaim> claims = SomeClaims.agencyReferrals(CLAIMS);
    long fen = Figures.assessed(claims);
    assertThat(Figures.assessed(MoreRates.districts(20), claims)).isEqualTo(fen);
    assertThat(Figures.assessed(MoreRates.editions(20), claims)).isEqualTo(fen);
  }
}
