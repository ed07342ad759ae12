package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.MoneyBooks.ADVANCE;
import static io.github.goldenblue.core.settle.MoneyBooks.HALVES;
import static io.github.goldenblue.core.settle.MoneyBooks.RECOVERIES;
import static io.github.goldenblue.core.settle.MoneyBooks.back;
import static io.github.goldenblue.core.settle.MoneyBooks.cited;
import static io.github.goldenblue.core.settle.MoneyBooks.heads;
import static io.github.goldenblue.core.settle.MoneyBooks.with;
import static io.github.goldenblue.core.settle.Revising.assertSums;
import static io.github.goldenblue.core.settle.Revising.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import org.junit.jupiter.api.Test;

/** What later knowledge changes in what was settled: design 6.11. */
class RevisionTest {
  private static final Payee AGENCY = Payee.of(OrganisationId.of("A"));
  private static final String BAND = Books.band(500, 800, "perHeadDetermined");

  /** So much a head, at most 10,000 a year. */
  private static GoldenBlue at(String rate, String... payment) {
    return Books.under(with(Books.bonus(rate, 10_000), payment));
  }

  @Test
  void aHigherRateIsPaidAsFarAsTheCapLeavesRoomAndTakesItFromThoseAfter() {
    // Cap 10,000. At 500: a 10 × 500 = 5,000, b 8 × 500 = 4,000, in all 9,000.
    // At 800: a 10 × 800 = 8,000, b 8 × 800 = 6,400 cut to the 2,000 that are left.
    Revision revision = new Revising(at("500")).batch(heads("a", 10), heads("b", 8)).by(at("800"));
    assertThat(revision.claims()).extracting(RevisedClaim::claimId).containsExactly("a", "b");
    assertThat(revision.claims().get(0).differences())
        .containsExactly(new Difference(AGENCY, Yuan.of(5_000), Yuan.of(8_000)));
    assertThat(revision.claims().get(1).differences())
        .containsExactly(new Difference(AGENCY, Yuan.of(4_000), Yuan.of(2_000)));
    assertSums(revision, 3_000, 2_000);
  }

  @Test
  void theOrderOfBatchesStaysWhateverTheDaysOfTheirClaims() {
    BonusClaim late = BonusClaim.like("a").on("2022-05-01").heads(15).build();
    Revision revision = new Revising(at("500")).batch(heads("b", 10)).batch(late).by(at("800"));
    assertThat(revision.claims().get(0).claimId()).isEqualTo("b");
    assertSums(revision, 3_000, 3_000);
  }

  @Test
  void anEditionPublishedAfterTheDecisionIsNamed() {
    String later =
        Books.editionOf(
            "2022-04-01",
            "'publishedOn':'2022-08-01','subsidies':{" + Books.bonus("600", 10_000) + "}");
    GoldenBlue blue =
        Books.goldenBlue(
            Books.book("330604", Books.edition("2022-01-01", Books.bonus("500", 10_000)), later));
    Revising january = new Revising(blue).batchOn("2022-07-01", heads("a", 10));
    assertThat(january.on("2022-07-31").claims()).isEmpty();
    RevisedClaim claim = only(january.on("2022-08-01"));
    assertThat(claim.published())
        .extracting(edition -> edition.from().toString())
        .containsExactly("2022-04-01");
    assertThat(claim.decision().orElseThrow().amount()).isEqualTo(exactly(6_000));
    assertThat(only(new Revising(at("500")).batch(heads("a", 10)).by(at("600"))).published())
        .isEmpty();
  }

  @Test
  void aClaimThatBecomesPendingHasARangeAndNoDifference() {
    RevisedClaim claim = only(new Revising(at("500")).batch(heads("a", 10)).by(at(BAND)));
    assertThat(claim.isOpen()).isTrue();
    assertThat(claim.before().amount()).isEqualTo(exactly(5_000));
    assertThat(claim.after().orElseThrow().amount())
        .isEqualTo(YuanRange.between(Yuan.of(5_000), Yuan.of(8_000)));
    assertThat(claim.differences()).isEmpty();
  }

  @Test
  void aClaimThatWouldBeRejectedIsListedWithItsFaults() {
    Revision revision =
        new Revising(at(BAND)).batch(BonusClaim.like("a").at("700").build()).by(at("500"));
    assertThat(only(revision).rejections().get(0).faults())
        .extracting(Fault::path)
        .containsExactly("perHeadDetermined");
    assertThat(only(revision).after()).isEmpty();
    assertThat(revision.rejected()).isEqualTo(1);
    assertThat(revision.open()).isZero();
    assertSums(revision, 0, 0);
  }

  @Test
  void aRefusedClaimThatWouldBeGrantedIsPaidInFull() {
    GoldenBlue strict = Books.under(Books.bonus("500", 10_000).replace("atLeast':2", "atLeast':9"));
    RevisedClaim claim = only(new Revising(strict).batch(heads("a", 8)).by(at("500")));
    assertThat(claim.before().outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
    assertThat(claim.differences()).extracting(Difference::toPay).containsExactly(Yuan.of(4_000));
  }

  @Test
  void whatWasTakenBackCountsWithTheClaim() {
    // 10 heads at 500, 4 of them taken back: 6 × 500 = 3,000 stand; at 600 6 × 600 = 3,600.
    Revising taken =
        new Revising(at("500", RECOVERIES))
            .batch(heads("a", 10))
            .batch(back("r", "a").ground("left").units(4).build());
    RevisedClaim claim = only(taken.by(at("600", RECOVERIES)));
    assertThat(claim.claimId()).isEqualTo("a");
    assertThat(claim.with()).containsExactly("r");
    assertThat(claim.differences())
        .containsExactly(new Difference(AGENCY, Yuan.of(3_000), Yuan.of(3_600)));
  }

  @Test
  void aReversalOfMoreThanWouldHaveBeenPaidLeavesNoDifferenceToTell() {
    Revision revision =
        new Revising(at("500"))
            .batch(heads("a", 10))
            .batch(cited("r", "a").amount(Yuan.of(4_500)).build())
            .by(at("400"));
    RevisedClaim claim = only(revision);
    assertThat(claim.claimId()).isEqualTo("a");
    assertThat(claim.rejections()).extracting(Rejection::claimId).containsExactly("r");
    assertThat(claim.differences()).isEmpty();
    assertSums(revision, 0, 0);
  }

  @Test
  void anAdvanceAndItsSettlementAreOne() {
    // 60 % of 10 × 500 = 3,000 in advance, 8 × 500 = 4,000 due in the end. At 600: 4,800.
    Revising settled =
        new Revising(at("500", ADVANCE))
            .batch(heads("a", 10, Sequel.of(Sequel.ADVANCE)))
            .batch(heads("b", 8, Sequel.settling("a")));
    Revision revision = settled.by(at("600", ADVANCE));
    assertThat(only(revision).claimId()).isEqualTo("b");
    assertThat(only(revision).with()).containsExactly("a");
    assertSums(revision, 800, 0);
    Revision open = settled.by(at(BAND, ADVANCE));
    assertThat(open.rejected()).isEqualTo(1);
    assertSums(open, 0, 0);
  }

  @Test
  void anAdvanceThatIsNotSettledYetStandsByItself() {
    Revision revision =
        new Revising(at("500", ADVANCE))
            .batch(heads("a", 10, Sequel.of(Sequel.ADVANCE)))
            .batch(heads("b", 1, Sequel.settling("a")))
            .by(at("600", ADVANCE));
    assertThat(only(revision).claimId()).isEqualTo("a");
    assertSums(revision, 600, 0);
  }

  @Test
  void eachStageHasItsOwnDifference() {
    Revision revision =
        new Revising(at("500", HALVES))
            .batch(heads("a", 10, Sequel.of("start")))
            .batch(heads("b", 10, Sequel.of("end").following("a")))
            .by(at("600", HALVES));
    assertThat(revision.claims()).extracting(RevisedClaim::claimId).containsExactly("a", "b");
    assertSums(revision, 1_000, 0);
  }

  @Test
  void anEarlierVersionThatWouldBePaidTodayDoesNotStandAgainstTheOneThatWas() {
    // At the cap of 4,000 the band leaves no play, so the claim would not have had to return.
    Revising returned =
        new Revising(at(BAND))
            .batch(heads("a", 10))
            .batch(BonusClaim.like("a").heads(10).at("700").build());
    GoldenBlue tighter = Books.under(Books.bonus(BAND, 4_000));
    RevisedClaim claim = only(returned.by(tighter));
    assertThat(claim.rejections()).isEmpty();
    assertThat(claim.differences())
        .containsExactly(new Difference(AGENCY, Yuan.of(7_000), Yuan.of(4_000)));
  }

  @Test
  void aVersionThatWasRejectedThenIsNotTakenInNow() {
    Revising again = new Revising(at("500")).batch(heads("a", 8)).batch(heads("a", 20));
    GoldenBlue strict = Books.under(Books.bonus("500", 10_000).replace("atLeast':2", "atLeast':9"));
    RevisedClaim claim = only(again.by(strict));
    assertThat(claim.after().orElseThrow().outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
    assertThat(claim.differences())
        .extracting(Difference::toRecover)
        .containsExactly(Yuan.of(4_000));
  }

  private static YuanRange exactly(long yuan) {
    return YuanRange.exactly(Yuan.of(yuan));
  }
}
