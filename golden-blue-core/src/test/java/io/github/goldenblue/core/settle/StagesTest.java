package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.MoneyBooks.HALVES;
import static io.github.goldenblue.core.settle.MoneyBooks.QUARTERS;
import static io.github.goldenblue.core.settle.MoneyBooks.bonus;
import static io.github.goldenblue.core.settle.MoneyBooks.cited;
import static io.github.goldenblue.core.settle.MoneyBooks.crew;
import static io.github.goldenblue.core.settle.MoneyBooks.crewAt;
import static io.github.goldenblue.core.settle.MoneyBooks.heads;
import static io.github.goldenblue.core.settle.MoneyBooks.months;
import static io.github.goldenblue.core.settle.MoneyBooks.takenBack;
import static io.github.goldenblue.core.settle.MoneyBooks.with;
import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A subsidy is paid in stages that never come to more than the whole. */
class StagesTest {
  private static final Sequel START = Sequel.of("start");
  private static final Sequel MIDDLE = Sequel.of("middle").following("a");
  private static final Sequel END = Sequel.of("end").following("b");

  private final Settling quarters = bonus("1001", "", QUARTERS);

  @Test
  void halfAQuarterAndTheRestComeToTheWhole() {
    assertThat(paid(quarters.one(heads("a", 10, START)))).isEqualTo(Yuan.of(5_005));
    Decision middle = quarters.one(heads("b", 10, MIDDLE));
    assertThat(paid(middle)).isEqualTo(Yuan.parse("2502.50"));
    assertThat(middle.payments().get(0).rate()).isEqualTo(exactly("250.25"));
    Decision end = quarters.one(heads("c", 10, END));
    assertThat(paid(end)).isEqualTo(Yuan.parse("2502.50"));
    assertThat(end.payments().get(0).gross()).isEqualTo(exactly("10010.00"));
    assertThat(end.payments().get(0).cuts())
        .containsExactly(new Cut(Cut.WHOLE, exactly("7507.50")));
  }

  @Test
  void whereFewerHeadsAreLeftNoMoreThanTheirWholeIsPaidInAll() {
    quarters.one(heads("a", 10, START));
    assertThat(paid(quarters.one(heads("b", 6, MIDDLE)))).isEqualTo(Yuan.parse("1001.00"));
    Decision end = quarters.one(heads("c", 6, END));
    assertThat(end.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void theYuanCapOfAYearCountsWhatEachStagePays() {
    Settling capped =
        bonus("1000", Books.cap("year", "head", "YUAN", 7_000, "agency", "CALENDAR_YEAR"), HALVES);
    assertThat(paid(capped.one(heads("a", 10, START)))).isEqualTo(Yuan.of(5_000));
    Decision end = capped.one(heads("b", 10, Sequel.of("end").following("a")));
    assertThat(paid(end)).isEqualTo(Yuan.of(2_000));
    assertThat(use(end, "year").usedBefore()).isEqualTo(500_000);
    assertThat(use(end, "year").taken()).isEqualTo(200_000);
  }

  @Test
  void whatACapCutFromAShareIsNotMadeUpForButARestIs() {
    String cap = Books.cap("year", "head", "YUAN", 4_000, "agency", "CALENDAR_YEAR");
    Settling shares = bonus("1000", cap, HALVES);
    assertThat(paid(shares.one(heads("a", 10, START)))).isEqualTo(Yuan.of(4_000));
    BonusClaim next =
        BonusClaim.like("b").on("2023-02-01").sequel(Sequel.of("end").following("a")).build();
    assertThat(paid(shares.one(next))).isEqualTo(Yuan.of(4_000));

    Settling rest = bonus("1000", cap.replace("4000", "6000"), QUARTERS);
    rest.one(heads("a", 10, START));
    rest.one(heads("b", 10, MIDDLE));
    BonusClaim last = BonusClaim.like("c").on("2023-02-01").sequel(END).build();
    assertThat(paid(rest.one(last))).isEqualTo(Yuan.of(4_000));
  }

  @Test
  void theOccurrenceOfTheFirstStageIsTheClaimsOwnAndNotTakenTwice() {
    Settling once =
        crewAt("0", "1000", Books.cap("once", "join", "OCCURRENCES", 1, "person"), HALVES);
    once.one(crew("a", START, "P", "Q"));
    assertThat(once.one(crew("x", START, "P")).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    Decision end = once.one(crew("b", Sequel.of("end").following("a"), "P", "Q", "R"));
    assertThat(paid(end)).isEqualTo(Yuan.of(1_500));
    assertThat(end.caps()).extracting(CapUse::taken).containsExactly(0L, 0L, 1L);
    assertThat(end.caps()).extracting(CapUse::usedBefore).containsExactly(1L, 1L, 0L);
  }

  @Test
  void whatWasTakenBackOfAStageIsNotPaidAgainAsARest() {
    quarters.one(heads("a", 10, START));
    quarters.one(MoneyBooks.cited("r", "a").amount(Yuan.of(1_000)).build());
    quarters.one(heads("b", 10, MIDDLE));
    assertThat(paid(quarters.one(heads("c", 10, END)))).isEqualTo(Yuan.parse("2502.50"));
  }

  @Test
  void whatWasTakenBackOfOneItemIsNotPaidAgainWhereAnotherLeftRoom() {
    Settling crew =
        crewAt(
            "100",
            "1000",
            Books.cap("year", "join", "YUAN", 300, "company", "CALENDAR_YEAR"),
            QUARTERS);
    crew.one(months("a", 10, START));
    crew.one(MoneyBooks.cited("r", "a").item("top").amount(Yuan.of(400)).build());
    crew.one(months("b", 10, MIDDLE));
    Decision end = crew.one(months("c", 10, END));
    assertThat(end.payments())
        .filteredOn(payment -> payment.item().equals("top"))
        .extracting(payment -> payment.amount().high())
        .containsExactly(Yuan.of(250));
  }

  @Test
  void aStageOfTheNextYearIsNoClaimOfThatYear() {
    Settling yearly =
        bonus(
            "1000",
            Books.cap("yearly", "head", "OCCURRENCES", 1, "agency", "CALENDAR_YEAR"),
            HALVES);
    yearly.one(heads("a", 10, START));
    BonusClaim end =
        BonusClaim.like("b").on("2023-02-01").sequel(Sequel.of("end").following("a")).build();
    Decision second = yearly.one(end);
    assertThat(paid(second)).isEqualTo(Yuan.of(5_000));
    assertThat(use(second, "yearly").taken()).isZero();
    BonusClaim next = BonusClaim.like("c").on("2023-03-01").sequel(START).build();
    assertThat(paid(yearly.one(next))).isEqualTo(Yuan.of(5_000));
    BonusClaim another = BonusClaim.like("d").on("2023-04-01").sequel(START).build();
    assertThat(yearly.one(another).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    BonusClaim last =
        BonusClaim.like("e").on("2023-12-01").sequel(Sequel.of("end").following("c")).build();
    assertThat(paid(yearly.one(last))).isEqualTo(Yuan.of(5_000));
  }

  @Test
  void theRestIsNoMoreThanTheUnitsThatCapsLeaveComeTo() {
    Settling capped =
        crewAt("100", "0", Books.cap("months", "top", "MONTHS", 24, "company"), QUARTERS);
    assertThat(paid(capped.one(months("a", 36, START)))).isEqualTo(Yuan.of(1_200));
    assertThat(paid(capped.one(months("b", 36, MIDDLE)))).isEqualTo(Yuan.of(600));
    assertThat(paid(capped.one(months("c", 36, END)))).isEqualTo(Yuan.of(600));
  }

  @Test
  void whereAStageRoundsABandAwayItStillHangsOnItByTheWhole() {
    String coarse =
        "'stages':{'rounding':{'mode':'HALF_UP','unit':10,'clause':'D 2'},"
            + "'order':[{'id':'start','share':'96%'},{'id':'end','share':'1%'}]}";
    Settling open =
        new Settling(
            Books.under(
                with(
                    Books.crew(
                        List.of("0", Books.band(200, 400, "joinDetermined"), "0", "0", "900")),
                    coarse)));
    Member.Builder determined = Member.like("P").join(Yuan.of(324));
    open.one(CrewClaim.like("a").months(1).with(determined).sequel(START).build());
    Sequel end = Sequel.of("end").following("a");
    Decision pending = open.one(CrewClaim.like("b").months(1).sequel(end).build());
    CrewClaim low =
        CrewClaim.like("b").months(1).with(Member.like("P").join(Yuan.of(200))).sequel(end).build();
    Decision decided = open.one(low);
    assertThat(pending.amount().contains(paid(decided))).isTrue();
    assertThat(pending.outcome().kind()).isEqualTo(OutcomeKind.NEEDS_DETERMINATION);
  }

  @Test
  void aSlotThatTheFirstStageWonIsKeptByTheNextInWhateverYear() {
    String yearly =
        RelationBooks.exclusive().replace("'period':'PLAN'", "'period':'CALENDAR_YEAR'");
    Settling either =
        RelationBooks.settling(yearly, with(RelationBooks.crew("300"), HALVES), RelationBooks.STAY);
    assertThat(paid(either.one(crew("a", START, "P")))).isEqualTo(Yuan.of(150));
    assertThat(paid(either.one(RelationBooks.stay("s", "P", "70", "2023-01-10"))))
        .isEqualTo(Yuan.of(70));
    CrewClaim end =
        CrewClaim.like("b").on("2023-02-01").sequel(Sequel.of("end").following("a")).build();
    assertThat(paid(either.one(end))).isEqualTo(Yuan.of(150));
    CrewClaim another = CrewClaim.like("c").on("2023-03-01").sequel(START).build();
    assertThat(either.one(another).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void monthsAreTakenOnceAndMoreOfThemOnlyAsFarAsTheyGoBeyond() {
    Settling capped =
        crewAt("100", "0", Books.cap("months", "top", "MONTHS", 36, "company"), HALVES);
    assertThat(paid(capped.one(months("a", 24, START)))).isEqualTo(Yuan.of(1_200));
    Decision end = capped.one(months("b", 30, Sequel.of("end").following("a")));
    assertThat(paid(end)).isEqualTo(Yuan.of(1_500));
    assertThat(use(end, "months").usedBefore()).isEqualTo(24);
    assertThat(use(end, "months").taken()).isEqualTo(6);
  }

  @Test
  void theRestOfMoreMonthsTakesThoseThatGoBeyondThoughEachWasPaidInPart() {
    Settling capped = top(QUARTERS, Books.cap("months", "top", "MONTHS", 36, "company"));
    capped.one(months("a", 24, START));
    capped.one(months("b", 24, MIDDLE));
    Decision end = capped.one(months("c", 30, END));
    assertThat(paid(end)).isEqualTo(Yuan.of(1_200));
    assertThat(use(end, "months").usedBefore()).isEqualTo(24);
    assertThat(use(end, "months").taken()).isEqualTo(6);
  }

  @Test
  void whatACapCutFromOneItemIsNotPaidAsTheRestOfAnother() {
    String crew =
        Books.crew(
            List.of("100", "1000", "0", "0", "0"), Books.cap("few", "join", "YUAN", 100, "person"));
    Settling capped = new Settling(Books.under(with(crew, QUARTERS)));
    assertThat(paid(capped.one(months("a", 6, START)))).isEqualTo(Yuan.of(400));
    assertThat(paid(capped.one(months("b", 6, MIDDLE)))).isEqualTo(Yuan.of(150));
    assertThat(paid(capped.one(months("c", 6, END)))).isEqualTo(Yuan.of(150));
  }

  @Test
  void aStageThatComesToNothingIsNotInTheWayOfTheOneBefore() {
    Settling halves = top(HALVES);
    halves.one(months("a", 24, START));
    Decision nothing = halves.one(months("b", 0, Sequel.of("end").following("a")));
    assertThat(nothing.outcome()).isEqualTo(new Outcome.Granted(Yuan.ZERO));
    Decision end = halves.one(months("c", 24, Sequel.of("end").following("a")));
    assertThat(paid(end)).isEqualTo(Yuan.of(1_200));
    halves.one(cited("r", "c").build());
    assertThat(takenBack(halves.one(cited("s", "a").build()))).isEqualTo(Yuan.of(1_200));
  }

  @Test
  void aBandIsPaidInSharesOfWhatIsDetermined() {
    Settling open = bonus(Books.band(500, 800, "perHeadDetermined"), "", HALVES);
    Decision pending = open.one(heads("a", 10, START));
    assertThat(pending.amount()).isEqualTo(YuanRange.between(Yuan.of(2_500), Yuan.of(4_000)));
    BonusClaim determined = BonusClaim.like("a").at("601").sequel(START).build();
    assertThat(paid(open.one(determined))).isEqualTo(Yuan.of(3_005));
    Decision again = open.one(heads("b", 10, Sequel.of("end").following("a")));
    assertThat(again.amount()).isEqualTo(YuanRange.between(Yuan.of(1_995), Yuan.of(4_000)));
  }

  @Test
  void aConditionMayHoldOfAStageOnly() {
    String section =
        with(Books.bonus("1000", ""), HALVES)
            .replace(
                "'conditions':{",
                """
                'conditions':{'kept':{'anyOf':[{'fact':'sequel.stage','in':['start']},
                  {'fact':'heads','atLeast':5}]},""");
    Settling milestones = new Settling(Books.under(section));
    assertThat(paid(milestones.one(heads("a", 4, START)))).isEqualTo(Yuan.of(2_000));
    Sequel end = Sequel.of("end").following("a");
    assertThat(milestones.one(heads("b", 4, end)).outcome())
        .isEqualTo(new Outcome.Refused(List.of("kept")));
    assertThat(paid(milestones.one(heads("b", 5, end)))).isEqualTo(Yuan.of(2_500));
  }

  @Test
  void aShareThatDoesNotComeOutToTheFenIsAFault() {
    Settling odd = bonus("1000.01", "", HALVES);
    assertThat(odd.rejected(heads("a", 10, START)).faults().get(0).path())
        .isEqualTo("sequel.stage");
  }

  @Test
  void aStageMustBeNamedKnownAndInItsPlace() {
    refused(heads("a", 10), "sequel.stage");
    refused(heads("a", 10, Sequel.of("later")), "sequel.stage");
    refused(heads("a", 10, START.following("z")), "sequel.follows");
    refused(heads("a", 10, Sequel.of("middle")), "sequel.follows");
    refused(heads("a", 10, MIDDLE), "sequel.follows");
    refused(heads("a", 10, Sequel.of(Sequel.ADVANCE)), "sequel.stage");
    quarters.one(heads("a", 10, START));
    refused(heads("b", 10, Sequel.of("end").following("a")), "sequel.follows");
    quarters.one(heads("b", 10, MIDDLE));
    refused(heads("c", 10, MIDDLE), "sequel.follows");
    BonusClaim earlier = BonusClaim.like("c").on("2022-05-31").sequel(END).build();
    refused(earlier, "sequel.follows");
    assertThat(paid(quarters.one(heads("c", 10, END)))).isEqualTo(Yuan.parse("2502.50"));
  }

  @Test
  void whatIsPaidAtOnceHasNoStage() {
    Settling once = bonus("1000", "");
    assertThat(once.rejected(heads("a", 10, START)).faults().get(0).path())
        .isEqualTo("sequel.stage");
    assertThat(once.rejected(heads("a", 10, Sequel.settling("z"))).faults().get(0).path())
        .isEqualTo("sequel.settles");
  }

  /** A company's months at 100 yuan each. */
  private static Settling top(String stages, String... caps) {
    String crew = Books.crew(List.of("100", "0", "0", "0", "0"), caps);
    return new Settling(Books.under(with(crew, stages)));
  }

  private void refused(BonusClaim claim, String path) {
    assertThat(quarters.rejected(claim).faults().get(0).path()).isEqualTo(path);
  }

  private static YuanRange exactly(String yuan) {
    return YuanRange.exactly(Yuan.parse(yuan));
  }
}
