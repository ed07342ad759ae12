package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class YuanCapTest {
  private final Settling settling = new Settling(Books.usual());

  @Test
  void itCutsThroughAUnit() {
    Decision decision = settling.one(BonusClaim.like("a").heads(130).at("800").build());
    Payment payment = decision.payments().get(0);
    assertThat(payment.units()).isEqualTo(130);
    assertThat(payment.gross()).isEqualTo(YuanRange.exactly(Yuan.of(104_000)));
    assertThat(payment.cuts())
        .containsExactly(new Cut("agency-year", YuanRange.exactly(Yuan.of(4_000))));
    assertThat(paid(decision)).isEqualTo(Yuan.of(100_000));
    assertThat(use(decision, "agency-year").left()).isZero();
  }

  @Test
  void whatIsLeftGoesToTheNextAndNothingToTheOneAfter() {
    settling.one(BonusClaim.like("a").heads(124).at("800").build());
    Decision second = settling.one(BonusClaim.like("b").heads(2).at("500.01").build());
    assertThat(paid(second)).isEqualTo(Yuan.of(800));
    assertThat(use(second, "agency-year").usedBefore()).isEqualTo(9_920_000);
    Decision third = settling.one(BonusClaim.like("c").heads(2).at("500").build());
    assertThat(third.payments()).isEmpty();
    assertThat(third.outcome()).isEqualTo(new Outcome.Exhausted(third.caps(), List.of()));
    assertThat(third.caps()).hasSize(1).allMatch(use -> use.left() == 0 && use.taken() == 0);
  }

  @Test
  void eachHolderHasItsOwnAndABlankMakesAnother() {
    settling.one(BonusClaim.like("a").heads(125).at("800").build());
    OrganisationId blank = OrganisationId.of("A ");
    Decision other = settling.one(BonusClaim.like("b").heads(125).at("800").agency(blank).build());
    assertThat(paid(other)).isEqualTo(Yuan.of(100_000));
  }

  @Test
  void eachCalendarYearOfOnHasItsOwn() {
    settling.one(BonusClaim.like("a").heads(125).at("800").build());
    BonusClaim.Builder full = BonusClaim.like("b").heads(125).at("800");
    assertThat(paid(settling.one(full.on("2023-01-01").build()))).isEqualTo(Yuan.of(100_000));
    assertThat(settling.one(full.id("c").on("2022-12-31").build()).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void aLimitThatALaterEditionLowersLeavesNothing() {
    String later = Books.edition("2022-07-01", Books.bonus("500", 1_000));
    Settling both =
        new Settling(
            Books.goldenBlue(
                Books.book("330604", Books.edition("2022-01-01", Books.BONUS), later)));
    both.one(BonusClaim.like("a").heads(10).at("500").build());
    Decision after = both.one(BonusClaim.like("b").on("2022-07-01").build());
    assertThat(after.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(use(after, "agency-year").left()).isEqualTo(-400_000);
  }

  @Test
  void theSmallestRoomCutsWhereSeveralCapsHold() {
    String year = Books.cap("year", "head", "YUAN", 900, "agency", "CALENDAR_YEAR");
    String pool = Books.cap("pool", "head", "YUAN", 700, "");
    Settling nested = new Settling(Books.under(Books.bonus("100", year, pool)));
    Decision decision = nested.one(BonusClaim.like("a").build());
    assertThat(paid(decision)).isEqualTo(Yuan.of(700));
    assertThat(decision.payments().get(0).cuts())
        .containsExactly(new Cut("pool", YuanRange.exactly(Yuan.of(300))));
    assertThat(use(decision, "year").left()).isEqualTo(20_000);
  }
}
