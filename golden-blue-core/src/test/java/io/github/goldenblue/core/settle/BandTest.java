package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims with bands: design 6.5 and 6.6. */
class BandTest {
  private final Settling usual = new Settling(Books.usual());

  @Test
  void anOpenBandGivesTheWholeRangeAndNamesTheFact() {
    Decision decision = usual.one(BonusClaim.like("a").heads(10).build());
    assertThat(decision.outcome())
        .isEqualTo(
            new Outcome.NeedsDetermination(
                range(5_000, 8_000), List.of(new OpenItem("head", "perHeadDetermined"))));
    assertThat(decision.payments()).extracting(Payment::rate).containsExactly(range(500, 800));
    assertThat(decision.caps()).allMatch(use -> use.taken() == 0 && use.left() == 10_000_000);
  }

  @Test
  void pendingTakesNothingAndTakesWhatIsLeftWhenItReturns() {
    usual.one(BonusClaim.like("a").heads(125).build());
    usual.one(BonusClaim.like("b").heads(120).at("800").build());
    Decision returned = usual.one(BonusClaim.like("a").heads(125).at("500").build());
    assertThat(returned.settledBefore()).isFalse();
    assertThat(Settling.paid(returned)).isEqualTo(Yuan.of(4_000));
    assertThat(usual.ledger().entries()).hasSize(2);
  }

  @Test
  void aBandThatACapLeavesNoPlayIsGranted() {
    Decision decision = usual.one(BonusClaim.like("a").heads(200).build());
    assertThat(decision.outcome()).isEqualTo(new Outcome.Granted(Yuan.of(100_000)));
    Payment payment = decision.payments().get(0);
    assertThat(payment.gross()).isEqualTo(range(100_000, 160_000));
    assertThat(payment.cuts()).containsExactly(new Cut("agency-year", range(0, 60_000)));
    assertThat(usual.ledger().entry("a").orElseThrow().takings()).hasSize(1);
  }

  @Test
  void aBandThatACapCutsAtOneEndStaysOpen() {
    Decision decision = usual.one(BonusClaim.like("a").heads(130).build());
    assertThat(decision.amount()).isEqualTo(range(65_000, 100_000));
    assertThat(decision.payments().get(0).cuts())
        .containsExactly(new Cut("agency-year", range(0, 4_000)));
  }

  @Test
  void withNothingLeftAnOpenBandIsExhaustedAndNotPending() {
    usual.one(BonusClaim.like("a").heads(125).at("800").build());
    assertThat(usual.one(BonusClaim.like("b").build()).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void oneOpenLineMakesTheWholeClaimPending() {
    String once = Books.cap("once", "join stay", "OCCURRENCES", 1, "person");
    List<String> rates = List.of("0", "200", Books.band(1, 2, "stayDetermined"), "0", "0");
    Settling crew = new Settling(Books.under(Books.crew(rates, once)));
    CrewClaim claim =
        CrewClaim.like("a").with(Member.like("P"), Member.like("Q").stay(Yuan.of(2))).build();
    Decision decision = crew.one(claim);
    assertThat(decision.amount()).isEqualTo(range(403, 404));
    assertThat(decision.caps()).allMatch(use -> use.taken() == 0);
    assertThat(crew.ledger().entry("a").orElseThrow().takings()).isEmpty();
  }

  @Test
  void theSameAmountOutOfOtherUnitsIsNotExact() {
    String months = Books.cap("months", "top", "MONTHS", 12, "company");
    String yuan = Books.cap("yuan", "top", "YUAN", 1_000, "company");
    List<String> rates = List.of(Books.band(100, 200, "topDetermined"), "0", "0", "0", "0");
    Settling crew = new Settling(Books.under(Books.crew(rates, months, yuan)));
    Decision decision = crew.one(CrewClaim.like("a").months(10).build());
    assertThat(decision.amount()).isEqualTo(range(1_000, 1_000));
    assertThat(decision.outcome().kind()).isEqualTo(OutcomeKind.NEEDS_DETERMINATION);
  }

  @Test
  void everyBandWhoseDeterminationMattersIsAskedFor() {
    Settling crew = new Settling(sharedCap());
    Decision open = crew.one(CrewClaim.like("a").months(1).build());
    assertThat(((Outcome.NeedsDetermination) open.outcome()).openItems())
        .as("100 for top leaves base up to 900, so base is wanted as much as top")
        .extracting(OpenItem::fact)
        .containsExactly("topDetermined", "baseDetermined");
  }

  @Test
  void whatALinePaysLiesInsideTheRangeThatWasAnnouncedForIt() {
    Payment announced = payment(CrewClaim.like("a").months(1), "base");
    Payment paid =
        payment(CrewClaim.like("a").months(1).top(Yuan.of(100)).base(Yuan.of(900)), "base");
    assertThat(announced.amount().contains(paid.amount().low()))
        .as("%s in %s", paid.amount(), announced.amount())
        .isTrue();
  }

  private static Payment payment(CrewClaim.Builder claim, String item) {
    return new Settling(sharedCap())
        .one(claim.build()).payments().stream()
            .filter(p -> p.item().equals(item))
            .findFirst()
            .orElseThrow();
  }

  private static GoldenBlue sharedCap() {
    String shared = Books.cap("shared", "top base", "YUAN", 1_000, "company");
    String top = Books.band(100, 900, "topDetermined");
    String base = Books.band(100, 900, "baseDetermined");
    return Books.under(Books.crew(List.of(top, "0", "0", base, "0"), shared));
  }

  private static YuanRange range(long low, long high) {
    return YuanRange.between(Yuan.of(low), Yuan.of(high));
  }
}
