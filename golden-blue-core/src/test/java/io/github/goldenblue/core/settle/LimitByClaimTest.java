package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cap on money may let more to some claims than to others. */
class LimitByClaimTest {
  private static final String STEPS =
      "{'steps':{'mode':'WHOLE','by':'heads','rows':[{'atLeast':0,'rate':2000},{'atLeast':10,'rate':5000}]}}";

  private final Settling settling = new Settling(Books.under(bonus(STEPS)));

  private static String bonus(String limit) {
    return Books.bonus(
        "100",
        Books.cap("year", "head", "YUAN", 1, "agency").replace("1,'holder'", limit + ",'holder'"));
  }

  @Test
  void itIsSetByTheFactsOfTheClaimInAnyExactShape() {
    assertThat(paid(settling.one(heads("a", 9)))).isEqualTo(Yuan.of(900));
    Decision many = settling.one(heads("b", 60));
    assertThat(use(many, "year").limit()).isEqualTo(500_000);
    assertThat(use(many, "year").usedBefore()).isEqualTo(90_000);
    assertThat(paid(many)).isEqualTo(Yuan.of(4_100));
  }

  @Test
  void whereItIsLowerThanWhatWasUsedNothingIsLeft() {
    settling.one(heads("a", 60));
    Decision few = settling.one(heads("b", 5));
    assertThat(few.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(use(few, "year").left()).isEqualTo(-300_000);
  }

  @Test
  void aClaimForWhichNoneIsSetIsAnError() {
    Settling open =
        new Settling(
            Books.under(
                bonus(
                    "{'cases':[{'if':{'fact':'heads','atLeast':5},'rate':300}],'otherwise':null}")));
    assertThat(paid(open.one(heads("a", 5)))).isEqualTo(Yuan.of(300));
    assertThat(open.rejected(heads("b", 4)).faults().get(0).found()).contains("no limit of year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'band':[1,2],'determinedBy':'perHeadDetermined'}",
        "{'referTo':'the city'}",
        "{'share':'60%','of':'wage-base','rounding':'EXACT'}"
      })
  void whatIsNotExactSetsNoLimit(String limit) {
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> Books.atWage(bonus(limit)));
    assertThat(refused.faults())
        .extracting(Fault::path)
        .containsExactly("editions[0].subsidies.bonus.caps.year.limit");
  }

  private static BonusClaim heads(String id, int heads) {
    return BonusClaim.like(id).heads(heads).build();
  }
}
