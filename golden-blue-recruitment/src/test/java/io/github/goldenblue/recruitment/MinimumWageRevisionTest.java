package io.github.goldenblue.recruitment;

import static io.github.goldenblue.recruitment.Shangyu.CLAIMS;
import static io.github.goldenblue.recruitment.Shangyu.GOLDEN_BLUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.settle.Revision;
import io.github.goldenblue.core.settle.Settlement;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.InternshipClaim.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * The minimum wage of Zhejiang rose from 2,070 to 2,260 in its second tier, that of Shangyu, on
 * 2024-01-01, by a document of 2024-01-15. What was decided in between went by the old one. For
 * each month that begins in 2024, 60 % of the difference of 190 is 114, and 80 % of it is 152.
 */
class MinimumWageRevisionTest {
  private static final LocalDate BEFORE = LocalDate.of(2024, 1, 10);
  private static final LocalDate AFTER = LocalDate.of(2024, 2, 1);

  private static Claim intern(String id, Programme programme, String from, String to) {
    LocalDate start = LocalDate.parse(from);
    return InternshipTest.claim(programme, start, LocalDate.parse(to))
        .id(id)
        .on(start)
        .boardAndLodgingProvided(false)
        .transportDetermined(Yuan.of(300))
        .build();
  }

  private static Revision revised(Claim... claims) {
    return revised(List.of(claims), BEFORE, AFTER);
  }

  private static Revision revised(List<Claim> claims, LocalDate then, LocalDate now) {
    Ledger ledger = settlement(then).settle(Ledger.EMPTY, claims).ledger();
    return settlement(now).revise(ledger, List.of(claims));
  }

  private static Settlement settlement(LocalDate decidedOn) {
    return GOLDEN_BLUE.settlement(Optional.of(decidedOn));
  }

  @Test
  void theMonthsThatBeginIn2024RiseBySixtyPercentOfTheDifference() {
    // Four months begin on the first of November, December, January and February.
    // Paid 4 × 60 % of 2,070 = 4 × 1,242; due 2 × 1,242 + 2 × 60 % of 2,260 = 2 × 1,242 + 2 ×
    // 1,356.
    Revision revision = revised(intern("a", Programme.COLLEGE, "2023-11-01", "2024-02-29"));
    assertThat(revision.toPay()).isEqualTo(Yuan.of(2 * 114));
    assertThat(revision.toRecover()).isEqualTo(Yuan.ZERO);
    RevisedClaim claim = revision.claims().get(0);
    assertThat(claim.differences().get(0).before()).isEqualTo(Yuan.of(4 * 1242));
    assertThat(claim.differences().get(0).after()).isEqualTo(Yuan.of(2 * 1242 + 2 * 1356));
    assertThat(claim.published())
        .containsExactly(new UsedEdition(District.of("330000"), LocalDate.of(2024, 1, 1)));
  }

  @Test
  void thoseOfABachelorByEightyPercentOfIt() {
    // Six months from 15 December: one begins in 2023, five in 2024. The one that begins on
    // 15 December goes by the old wage to its end.
    Revision revision = revised(intern("a", Programme.BACHELOR, "2023-12-15", "2024-06-14"));
    assertThat(revision.toPay()).isEqualTo(Yuan.of(5 * 152));
  }

  @Test
  void aMonthBeyondTheTwelveIsNotPaidAtAnyWage() {
    // Thirteen months from March 2023: ten begin in 2023, of the three in 2024 the cap leaves two.
    Revision revision =
        revised(intern("a", Programme.TECHNICIAN_CLASS, "2023-03-01", "2024-03-31"));
    assertThat(revision.toPay()).isEqualTo(Yuan.of(2 * 152));
  }

  @Test
  void whatEndsBefore2024DoesNotChange() {
    assertThat(revised(intern("a", Programme.COLLEGE, "2023-08-01", "2023-12-31")).claims())
        .isEmpty();
  }

  @Test
  void norDoesWhatWasDecidedAfterThePublicationOrIsRevisedBeforeIt() {
    List<Claim> claims = List.of(intern("a", Programme.COLLEGE, "2023-11-01", "2024-02-29"));
    LocalDate published = LocalDate.of(2024, 1, 15);
    assertThat(revised(claims, published, AFTER).claims()).isEmpty();
    assertThat(revised(claims, BEFORE, published.minusDays(1)).claims()).isEmpty();
    assertThat(revised(claims, BEFORE, published).toPay()).isEqualTo(Yuan.of(2 * 114));
  }

  /** Caps of months count months and not money, so a higher wage takes nothing from anybody. */
  @Property
  void everyDifferenceIsForWholeMonthsAndNothingIsRecovered(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    List<Claim> claims = new ArrayList<>(CLAIMS.list(seed, size));
    claims.addAll(List.of(intern("bachelor", Programme.BACHELOR, "2023-12-15", "2024-06-14")));
    Revision revision = revised(claims, BEFORE, AFTER);
    assertThat(revision.toRecover()).isEqualTo(Yuan.ZERO);
    assertThat(revision.rejected()).isZero();
    assertThat(revision.toPay()).isGreaterThanOrEqualTo(Yuan.of(5 * 152));
    assertThat(revision.claims())
        .allMatch(claim -> claim.subsidy().equals("internship"))
        .flatExtracting(RevisedClaim::differences)
        .allMatch(one -> one.toPay().fen() % 11_400 == 0 || one.toPay().fen() % 15_200 == 0);
  }
}
