package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.MoneyBooks.ADVANCE;
import static io.github.goldenblue.core.settle.MoneyBooks.bonus;
import static io.github.goldenblue.core.settle.MoneyBooks.cited;
import static io.github.goldenblue.core.settle.MoneyBooks.crew;
import static io.github.goldenblue.core.settle.MoneyBooks.crewAt;
import static io.github.goldenblue.core.settle.MoneyBooks.heads;
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
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is paid in advance is set off against what falls due. */
class AdvanceTest {
  private static final Sequel IN_ADVANCE = Sequel.of(Sequel.ADVANCE);
  private static final Sequel SETTLING = Sequel.settling("a");
  private static final String YEAR =
      Books.cap("year", "head", "YUAN", 7_000, "agency", "CALENDAR_YEAR");

  private final Settling usual = bonus("1000", YEAR, ADVANCE);

  @Test
  void theShareOfThePlannedHeadsIsPaidAndTakesOfTheCap() {
    Decision advance = usual.one(heads("a", 10, IN_ADVANCE));
    assertThat(paid(advance)).isEqualTo(Yuan.of(6_000));
    assertThat(use(advance, "year").taken()).isEqualTo(600_000);
  }

  @Test
  void theSettlementPaysWhatIsDueBeyondTheAdvanceUpToTheCap() {
    usual.one(heads("a", 10, IN_ADVANCE));
    Decision settlement = usual.one(heads("b", 10, SETTLING));
    assertThat(paid(settlement)).isEqualTo(Yuan.of(1_000));
    assertThat(settlement.payments().get(0).cuts())
        .containsExactly(
            new Cut("year", YuanRange.exactly(Yuan.of(3_000))),
            new Cut(Cut.ADVANCE, YuanRange.exactly(Yuan.of(6_000))));
    assertThat(settlement.recoveries()).isEmpty();
    assertThat(use(settlement, "year").usedBefore()).isZero();
    assertThat(use(settlement, "year").taken()).isEqualTo(700_000);
  }

  @Test
  void whatWasAdvancedBeyondWhatIsDueComesBackAndFreesTheCap() {
    usual.one(heads("a", 10, IN_ADVANCE));
    Decision settlement = usual.one(heads("b", 4, SETTLING));
    assertThat(paid(settlement)).isEqualTo(Yuan.ZERO);
    Payee agency = Payee.of(OrganisationId.of("A"));
    Clause clause = Clause.of("Document of 330604", "9");
    assertThat(settlement.recoveries())
        .containsExactly(new Recovery(agency, "bonus", "head", Yuan.of(2_000), clause));
    assertThat(paid(usual.one(heads("c", 10)))).isEqualTo(Yuan.of(3_000));
  }

  @Test
  void whatIsDueAsAdvancedPaysAndTakesBackNothing() {
    usual.one(heads("a", 10, IN_ADVANCE));
    Decision settlement = usual.one(heads("b", 6, SETTLING));
    assertThat(settlement.outcome()).isEqualTo(new Outcome.Granted(Yuan.ZERO));
    assertThat(settlement.recoveries()).isEmpty();
    assertThat(usual.ledger().entry("b").orElseThrow().standing()).isEqualTo(Yuan.of(6_000));
    assertThat(usual.ledger().entry("a").orElseThrow().standing()).isEqualTo(Yuan.ZERO);
  }

  @Test
  void aSettlementThatIsRefusedLeavesTheAdvanceAsItWas() {
    usual.one(heads("a", 10, IN_ADVANCE));
    Ledger before = usual.ledger();
    Decision refused = usual.one(heads("b", 1, SETTLING));
    assertThat(refused.outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
    assertThat(refused.recoveries()).isEmpty();
    assertThat(usual.ledger().entry("a")).isEqualTo(before.entry("a"));
    assertThat(paid(usual.one(heads("b", 7, SETTLING)))).isEqualTo(Yuan.of(1_000));
  }

  @Test
  void anAdvanceIsSettledOnceAndOnlyByItsOwnSubsidy() {
    usual.one(heads("a", 10, IN_ADVANCE));
    usual.one(heads("p", 2));
    refused(usual, heads("b", 8, Sequel.settling("z")));
    refused(usual, heads("b", 8, Sequel.settling("p")));
    usual.one(heads("b", 8, SETTLING));
    refused(usual, heads("c", 8, SETTLING));
    refused(usual, heads("b", 9, SETTLING), "id");
  }

  @Test
  void aSettlementInAnotherYearTakesOfThatYear() {
    usual.one(heads("a", 10, IN_ADVANCE));
    BonusClaim next = BonusClaim.like("b").on("2023-01-05").sequel(SETTLING).build();
    assertThat(paid(usual.one(next))).isEqualTo(Yuan.of(1_000));
    assertThat(paid(usual.one(heads("c", 9)))).isEqualTo(Yuan.of(7_000));
    BonusClaim full = BonusClaim.like("d").on("2023-02-05").build();
    assertThat(usual.one(full).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void whereNothingIsLeftForTheSettlementTheAdvanceComesBackWhole() {
    usual.one(heads("a", 10, IN_ADVANCE));
    usual.one(BonusClaim.like("c").on("2023-01-05").build());
    BonusClaim.Builder next = BonusClaim.like("b").on("2023-02-05").sequel(SETTLING);
    Decision settlement = usual.one(next.build());
    assertThat(settlement.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(takenBack(settlement)).isEqualTo(Yuan.of(6_000));
    assertThat(usual.ledger().entry("a").orElseThrow().standing()).isEqualTo(Yuan.ZERO);
    assertThat(paid(usual.one(heads("d", 10)))).isEqualTo(Yuan.of(7_000));
  }

  @Test
  void aSettlementForWhichNothingWasLeftIsFinal() {
    usual.one(heads("a", 10, IN_ADVANCE));
    usual.one(BonusClaim.like("c").on("2023-01-05").build());
    BonusClaim.Builder next = BonusClaim.like("b").on("2023-02-05").sequel(SETTLING);
    usual.one(next.build());
    Decision again = usual.one(next.build());
    assertThat(again.settledBefore()).isTrue();
    assertThat(again.recoveries()).isEmpty();
    refused(usual, next.heads(9).build(), "id");
    refused(usual, heads("e", 9, SETTLING));
    assertThat(usual.rejected(cited("r", "b").build()).faults().get(0).path())
        .isEqualTo("reverses");
  }

  @Test
  void whileABandIsOpenTheRangeIsOfWhatWouldBePaidOut() {
    Settling open = bonus(Books.band(500, 800, "perHeadDetermined"), "", ADVANCE);
    open.one(BonusClaim.like("a").at("800").sequel(IN_ADVANCE).build());
    Decision pending = open.one(heads("b", 8, SETTLING));
    assertThat(pending.amount()).isEqualTo(YuanRange.between(Yuan.ZERO, Yuan.of(1_600)));
    assertThat(pending.recoveries()).isEmpty();
    Decision low = open.one(BonusClaim.like("b").heads(8).at("500").sequel(SETTLING).build());
    assertThat(paid(low)).isEqualTo(Yuan.ZERO);
    assertThat(takenBack(low)).isEqualTo(Yuan.of(800));
  }

  @Test
  void eachPayeeIsSetOffByItself() {
    Settling persons =
        crewAt("0", "1000", Books.cap("once", "join", "OCCURRENCES", 1, "person"), ADVANCE);
    persons.one(crew("a", IN_ADVANCE, "P", "Q"));
    Decision settlement = persons.one(crew("b", SETTLING, "P", "R"));
    List<Payment> joins =
        settlement.payments().stream().filter(p -> p.item().equals("join")).toList();
    assertThat(joins).extracting(p -> p.payee().id()).containsExactly("P", "R");
    assertThat(joins)
        .extracting(p -> p.amount().high())
        .containsExactly(Yuan.of(400), Yuan.of(1_000));
    assertThat(settlement.recoveries()).extracting(r -> r.payee().id()).containsExactly("Q");
    assertThat(takenBack(settlement)).isEqualTo(Yuan.of(600));
    assertThat(paid(persons.one(crew("c", Sequel.NONE, "Q")))).isEqualTo(Yuan.of(1_000));
  }

  @Test
  void theRangeKnowsThatNoneIsPaidLessForWhatAnotherWasAdvanced() {
    String crew = Books.crew(List.of(Books.band(100, 200, "topDetermined"), "1000", "0", "0", "0"));
    Settling persons = new Settling(Books.under(with(crew, ADVANCE)));
    persons.one(crew("a", IN_ADVANCE, "P", "Q"));
    Decision pending =
        persons.one(
            CrewClaim.like("b")
                .months(3)
                .members(List.of(Member.like("P").build(), Member.like("R").build()))
                .sequel(SETTLING)
                .build());
    assertThat(pending.amount()).isEqualTo(YuanRange.between(Yuan.of(1_700), Yuan.of(2_000)));
  }

  @Test
  void anOpenAdvanceCanBeTakenBackAndASettledOneOnlyWithItsSettlement() {
    usual.one(heads("a", 10, IN_ADVANCE));
    usual.one(heads("b", 4, SETTLING));
    assertThat(usual.rejected(cited("r", "a").build()).faults().get(0).path())
        .isEqualTo("reverses");
    assertThat(takenBack(usual.one(cited("r", "b").build()))).isEqualTo(Yuan.of(4_000));
    usual.one(heads("d", 10, IN_ADVANCE));
    assertThat(takenBack(usual.one(cited("s", "d").build()))).isEqualTo(Yuan.of(6_000));
    refused(usual, heads("e", 10, Sequel.settling("d")));
  }

  private static void refused(Settling settling, BonusClaim claim) {
    refused(settling, claim, "sequel.settles");
  }

  private static void refused(Settling settling, BonusClaim claim, String path) {
    assertThat(settling.rejected(claim).faults().get(0).path()).isEqualTo(path);
  }
}
