package io.github.goldenblue.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.subsidy.Amount;
import io.github.goldenblue.core.subsidy.Amounts;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import io.github.goldenblue.recruitment.InternshipClaim.Programme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts alone: no findings, no lines, the same money and the same faults. */
class AmountsTest {
  private final Amounts amounts = Shangyu.GOLDEN_BLUE.amounts();

  private Amount amount(AgencyReferralClaim.Builder claim) {
    return amounts.of(claim.build());
  }

  @Test
  void aDeterminedRateIsPaidForEachRecruit() {
    assertThat(amount(AgencyReferralTest.claim(8).perHeadDetermined(Yuan.of(600))))
        .isEqualTo(new Amount(Amount.Kind.DUE, YuanRange.exactly(Yuan.of(4_800))));
  }

  @Test
  void whatIsNotDeterminedStaysARange() {
    assertThat(amount(AgencyReferralTest.claim(8)).due())
        .isEqualTo(YuanRange.between(Yuan.of(4_000), Yuan.of(6_400)));
  }

  @Test
  void fewerRecruitsThanFiveAreRefusedAndNotJustZero() {
    assertThat(amount(AgencyReferralTest.claim(4)).kind()).isEqualTo(Amount.Kind.REFUSED);
  }

  @Test
  void capsAreNotLookedAt() {
    assertThat(amount(AgencyReferralTest.claim(130).perHeadDetermined(Yuan.of(800))).due())
        .isEqualTo(YuanRange.exactly(Yuan.of(104_000)));
  }

  @Test
  void whatIsWrongIsToldAsByTheAssessment() {
    AgencyReferralClaim.Builder outside =
        AgencyReferralTest.claim(8).perHeadDetermined(Yuan.of(900));
    AgencyReferralClaim.Builder before = AgencyReferralTest.claim(8).on(LocalDate.of(2022, 5, 15));
    AgencyReferralClaim.Builder negative = AgencyReferralTest.claim(-1);
    for (AgencyReferralClaim.Builder claim : List.of(outside, before, negative)) {
      assertThat(faults(() -> amount(claim)))
          .isEqualTo(faults(() -> Shangyu.GOLDEN_BLUE.assess(claim.build())))
          .isNotEmpty();
    }
  }

  private static List<Fault> faults(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidClaimException invalid) {
      return invalid.faults();
    }
  }

  @Test
  void theDayBeforeAndTheDayAfterTheWageRisesAreKeptApart() {
    assertThat(wage(LocalDate.of(2023, 12, 1))).isEqualTo(Yuan.of(1_242));
    assertThat(wage(LocalDate.of(2024, 1, 1))).isEqualTo(Yuan.of(1_356));
    assertThat(wage(LocalDate.of(2023, 12, 1))).isEqualTo(Yuan.of(1_242));
  }

  /** What a college intern's one month at sixty per cent of the minimum wage comes to. */
  private Yuan wage(LocalDate from) {
    InternshipClaim claim =
        InternshipTest.claim(Programme.COLLEGE, from, from.plusMonths(1))
            .boardAndLodgingProvided(false)
            .transportDetermined(Yuan.of(300))
            .build();
    return amounts.of(claim).due().low().minus(Yuan.of(300));
  }
}
