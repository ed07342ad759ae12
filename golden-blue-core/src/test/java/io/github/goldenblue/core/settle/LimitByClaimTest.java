package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.Optional;
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

  @Test
  void aClaimThatAnOpenLimitDoesNotListIsRefused() {
    Settling open =
        new Settling(
            Books.under(
                bonus(
                    "{'steps':{'mode':'WHOLE','by':'heads','else':'batch','rows':[{'atLeast':5,'rate':300}]}}")));
    assertThat(paid(open.one(heads("a", 5)))).isEqualTo(Yuan.of(300));
    assertThat(open.one(heads("b", 4)).outcome()).isEqualTo(new Outcome.Refused(List.of("batch")));
  }

  @Test
  void itIsOfTheWholeClaimWhicheverPartIsPaid() {
    String limit =
        "{'steps':{'mode':'WHOLE','by':'months','else':'long','rows':[{'atLeast':2,'rate':300}]}}";
    String year = Books.cap("year", "join", "YUAN", 1, "company");
    String crew =
        Books.crew(
            List.of("0", "200", "0", "0", "0"), year.replace("1,'holder'", limit + ",'holder'"));
    Settling open = new Settling(Books.under(crew));
    assertThat(paid(open.one(members("a", 2)))).isEqualTo(Yuan.of(300));
    Decision refused = open.one(members("b", 1));
    assertThat(refused.outcome()).isEqualTo(new Outcome.Refused(List.of("long")));
    assertThat(refused.findings())
        .extracting(Finding::subject, Finding::met)
        .containsExactly(tuple(Optional.empty(), false));
  }

  private static CrewClaim members(String id, int months) {
    return CrewClaim.like(id).months(months).with(Member.like("P"), Member.like("Q")).build();
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
