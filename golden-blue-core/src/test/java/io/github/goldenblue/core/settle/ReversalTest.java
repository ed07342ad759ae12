package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.MoneyBooks.HALVES;
import static io.github.goldenblue.core.settle.MoneyBooks.QUARTERS;
import static io.github.goldenblue.core.settle.MoneyBooks.RECOVERIES;
import static io.github.goldenblue.core.settle.MoneyBooks.back;
import static io.github.goldenblue.core.settle.MoneyBooks.bonus;
import static io.github.goldenblue.core.settle.MoneyBooks.cited;
import static io.github.goldenblue.core.settle.MoneyBooks.crew;
import static io.github.goldenblue.core.settle.MoneyBooks.crewAt;
import static io.github.goldenblue.core.settle.MoneyBooks.heads;
import static io.github.goldenblue.core.settle.MoneyBooks.months;
import static io.github.goldenblue.core.settle.MoneyBooks.takenBack;
import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was paid is taken back, and what it took is free for those after. */
class ReversalTest {
  private static final String YEAR =
      Books.cap("year", "head", "YUAN", 100_000, "agency", "CALENDAR_YEAR");

  private final Settling usual = bonus("800", YEAR, RECOVERIES);

  @Test
  void allOfItComesBackFromWhoWasPaidAndFreesTheCap() {
    usual.one(heads("a", 100));
    Decision reversal = usual.one(cited("r", "a").build());
    assertThat(reversal.outcome()).isEqualTo(new Outcome.Granted(Yuan.ZERO));
    Payee agency = Payee.of(OrganisationId.of("A"));
    assertThat(reversal.recoveries())
        .containsExactly(new Recovery(agency, "bonus", "head", Yuan.of(80_000), Clause.of("D 7")));
    assertThat(paid(usual.one(heads("b", 120)))).isEqualTo(Yuan.of(96_000));
  }

  @Test
  void missingHeadsComeBackAsFarAsTheRateMakesOfThoseThatAreLeft() {
    usual.one(heads("a", 130));
    assertThat(takenBack(usual.one(left("r", "a", 5)))).isEqualTo(Yuan.ZERO);
    assertThat(takenBack(usual.one(left("s", "a", 1)))).isEqualTo(Yuan.of(800));
    assertThat(takenBack(usual.one(left("t", "a", 24)))).isEqualTo(Yuan.of(19_200));
    assertThat(paid(usual.one(heads("b", 130)))).isEqualTo(Yuan.of(20_000));
  }

  @Test
  void moreThanWasPaidForIsAnError() {
    usual.one(heads("a", 10));
    usual.one(left("r", "a", 4));
    refused(left("s", "a", 7), "units");
    assertThat(takenBack(usual.one(left("s", "a", 6)))).isEqualTo(Yuan.of(4_800));
    refused(left("t", "a", 1), "reverses");
  }

  @Test
  void aBalanceComesBackToTheFenAndNoMoreThanStands() {
    usual.one(heads("a", 10));
    Reversal unspent = back("r", "a").ground("unspent").amount(Yuan.parse("1234.56")).build();
    Decision reversal = usual.one(unspent);
    assertThat(takenBack(reversal)).isEqualTo(Yuan.parse("1234.56"));
    assertThat(reversal.readings()).containsExactly(new Reading("R-1"));
    assertThat(reversal.rates()).hasSize(1);
    refused(back("s", "a").ground("unspent").amount(Yuan.parse("6765.45")).build(), "amount");
    refused(back("s", "a").ground("unspent").amount(Yuan.ZERO).build(), "amount");
    assertThat(takenBack(usual.one(cited("s", "a").amount(Yuan.parse("6765.44")).build())))
        .isEqualTo(Yuan.parse("6765.44"));
  }

  @Test
  void aGroundSaysHowMuchComesBack() {
    usual.one(heads("a", 10));
    refused(back("r", "a").ground("left").build(), "ground");
    refused(back("r", "a").ground("fraud").units(3).build(), "ground");
    refused(back("r", "a").ground("other").build(), "ground");
    refused(back("r", "a").build(), "ground");
    refused(cited("r", "a").ground("fraud").build(), "ground");
    refused(cited("r", "a").units(1).amount(Yuan.of(1)).build(), "units");
    assertThat(takenBack(usual.one(back("r", "a").ground("fraud").build())))
        .isEqualTo(Yuan.of(8_000));
  }

  @Test
  void onlyWhatWasPaidAndStandsCanBeTakenBack() {
    usual.one(heads("a", 1));
    refused(cited("r", "a").build(), "reverses");
    refused(cited("r", "z").build(), "reverses");
    usual.one(heads("b", 10));
    refused(cited("r", "b").item("other").build(), "reverses");
    usual.one(cited("r", "b").build());
    refused(cited("s", "b").build(), "reverses");
    refused(cited("s", "r").build(), "reverses");
  }

  @Test
  void takenBackTwiceInTheSameWordsNothingComesBackAgain() {
    usual.one(heads("a", 10));
    usual.one(left("r", "a", 2));
    Ledger before = usual.ledger();
    Decision again = usual.one(left("r", "a", 2));
    assertThat(again.settledBefore()).isTrue();
    assertThat(again.recoveries()).isEmpty();
    assertThat(usual.ledger()).isEqualTo(before);
    refused(left("r", "a", 3), "id");
  }

  @Test
  void afterAllOfItIsBackTheIdIsFreeForOtherFacts() {
    usual.one(heads("a", 10));
    refused(heads("a", 11), "id");
    usual.one(left("r", "a", 9));
    refused(heads("a", 11), "id");
    usual.one(left("s", "a", 1));
    assertThat(paid(usual.one(heads("a", 11)))).isEqualTo(Yuan.of(8_800));
  }

  @Test
  void onePersonOfSeveralIsTakenBackAndMayBePaidElsewhere() {
    Settling persons = crewAt("0", "1000", Books.cap("once", "join", "OCCURRENCES", 1, "person"));
    persons.one(crew("a", Sequel.NONE, "P", "Q"));
    assertThat(persons.rejected(cited("r", "a").units(1).build()).faults().get(0).path())
        .isEqualTo("item");
    Decision reversal = persons.one(cited("r", "a").payee("Q").units(1).build());
    assertThat(reversal.recoveries()).extracting(r -> r.payee().id()).containsExactly("Q");
    assertThat(paid(persons.one(crew("b", Sequel.NONE, "P", "Q")))).isEqualTo(Yuan.of(1_000));
    assertThat(takenBack(persons.one(cited("s", "a").part("members[0]").build())))
        .isEqualTo(Yuan.of(1_000));
  }

  @Test
  void whatTwoLinesTakeOnceStandsAsLongAsOneOfThemDoes() {
    Settling both =
        crewAt("100", "1000", Books.cap("once", "top join", "OCCURRENCES", 1, "company"));
    both.one(months("a", 3, Sequel.NONE));
    both.one(cited("r", "a").item("join").build());
    assertThat(both.one(months("b", 3, Sequel.NONE)).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    both.one(cited("s", "a").build());
    assertThat(paid(both.one(months("c", 3, Sequel.NONE)))).isEqualTo(Yuan.of(1_300));
  }

  @Test
  void monthsThatComeBackAreFreeForOthers() {
    Settling capped = crewAt("100", "0", Books.cap("months", "top", "MONTHS", 12, "company"));
    capped.one(months("a", 12, Sequel.NONE));
    assertThat(takenBack(capped.one(cited("r", "a").item("top").units(5).build())))
        .isEqualTo(Yuan.of(500));
    assertThat(paid(capped.one(months("b", 9, Sequel.NONE)))).isEqualTo(Yuan.of(500));
  }

  @Test
  void aStageIsTakenBackBeforeTheOneItFollowsAndMayThenBeClaimedAnew() {
    Settling halves = bonus("800", YEAR, HALVES);
    halves.one(heads("a", 10, Sequel.of("start")));
    Sequel end = Sequel.of("end").following("a");
    halves.one(heads("b", 10, end));
    assertThat(halves.rejected(cited("r", "a").build()).faults().get(0).path())
        .isEqualTo("reverses");
    halves.one(cited("r", "b").build());
    assertThat(paid(halves.one(heads("c", 9, end)))).isEqualTo(Yuan.of(3_200));
    halves.one(cited("s", "c").build());
    assertThat(takenBack(halves.one(cited("t", "a").build()))).isEqualTo(Yuan.of(4_000));
  }

  @Test
  void whatWasDueAtNothingIsTakenBackAndFreesItsOccurrence() {
    Settling once = crewAt("0", "0", Books.cap("once", "join", "OCCURRENCES", 1, "person"));
    assertThat(use(once.one(crew("a", Sequel.NONE, "P")), "once").taken()).isEqualTo(1);
    assertThat(use(once.one(crew("b", Sequel.NONE, "P")), "once").taken()).isZero();
    assertThat(once.one(cited("r", "a").build()).recoveries()).isEmpty();
    assertThat(use(once.one(crew("c", Sequel.NONE, "P")), "once").taken()).isEqualTo(1);
    assertThat(once.rejected(cited("s", "a").build()).faults().get(0).path()).isEqualTo("reverses");
  }

  @Test
  void ofAStageThatPaidTheRestOnlyAnAmountComesBackInPart() {
    Settling quarters = bonus("1000", "", QUARTERS);
    quarters.one(heads("a", 10, Sequel.of("start")));
    quarters.one(heads("b", 10, Sequel.of("middle").following("a")));
    quarters.one(heads("c", 10, Sequel.of("end").following("b")));
    assertThat(quarters.rejected(cited("r", "c").units(1).build()).faults().get(0).path())
        .isEqualTo("units");
    assertThat(takenBack(quarters.one(cited("r", "c").amount(Yuan.of(250)).build())))
        .isEqualTo(Yuan.of(250));
  }

  @Test
  void partOfARestFreesOnlyMonthsThatItMakesUpWhole() {
    Settling capped =
        crewAt(
            "1000",
            "0",
            Books.cap("most", "top", "MONTHS", 20, "company"),
            "'stages':{'rounding':'EXACT','order':[{'id':'start','share':'50%'},{'id':'end','share':'REST'}]}");
    capped.one(months("a", 9, Sequel.of("start")));
    Decision rest = capped.one(months("b", 10, Sequel.of("end").following("a")));
    assertThat(paid(rest)).isEqualTo(Yuan.of(5_500));
    capped.one(cited("r", "b").amount(Yuan.of(500)).build());
    assertThat(monthsUsed(capped)).isEqualTo(10);
    capped.one(cited("s", "b").amount(Yuan.of(500)).build());
    assertThat(monthsUsed(capped)).isEqualTo(9);
    capped.one(cited("t", "b").amount(Yuan.of(4_500)).build());
    assertThat(monthsUsed(capped)).isEqualTo(9);
  }

  private static long monthsUsed(Settling settling) {
    return settling.ledger().entries().stream()
        .flatMap(entry -> entry.takings().stream())
        .filter(taking -> taking.unit() == CapUnit.MONTHS)
        .mapToLong(Taking::amount)
        .sum();
  }

  @Test
  void aReversalOfAnotherDistrictIsRefused() {
    usual.one(heads("a", 10));
    Reversal elsewhere = cited("r", "a").district(District.of("330604-port")).build();
    refused(elsewhere, "district");
  }

  @Test
  void nothingIsTakenBackBeforeItWasDue() {
    usual.one(heads("a", 10));
    refused(cited("r", "a").on(LocalDate.of(2022, 5, 31)).build(), "on");
    assertThat(takenBack(usual.one(cited("r", "a").on(LocalDate.of(2022, 6, 1)).build())))
        .isEqualTo(Yuan.of(8_000));
  }

  private static Reversal left(String id, String reverses, int units) {
    return back(id, reverses).ground("left").units(units).build();
  }

  private void refused(Claim claim, String path) {
    assertThat(usual.rejected(claim).faults().get(0).path()).isEqualTo(path);
  }
}
