package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.RelationBooks.crewOf;
import static io.github.goldenblue.core.settle.RelationBooks.determined;
import static io.github.goldenblue.core.settle.RelationBooks.highest;
import static io.github.goldenblue.core.settle.RelationBooks.settling;
import static io.github.goldenblue.core.settle.RelationBooks.stay;
import static io.github.goldenblue.core.settle.Settling.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All members together come to the highest single entitlement. */
class HighestTest {
  private final Settling settling =
      settling(highest("DIFFERENCE"), RelationBooks.crew("300"), RelationBooks.STAY);

  private static Settling open(String later, String... caps) {
    return settling(
        highest(later),
        RelationBooks.crew(Books.band(100, 600, "joinDetermined"), caps),
        RelationBooks.STAY);
  }

  @Test
  void aHigherOneIsPaidTheDifferenceAndShowsTheCut() {
    settling.one(crewOf("a", "P"));
    Decision higher = settling.one(stay("b", "P", "500"));
    assertThat(paid(higher)).isEqualTo(Yuan.of(200));
    assertThat(higher.payments())
        .filteredOn(payment -> payment.item().equals("insurance"))
        .flatExtracting(Payment::cuts)
        .containsExactly(new Cut("best", YuanRange.exactly(Yuan.of(300))));
    RelationUse use = higher.relations().get(0);
    assertThat(use.limit()).isEqualTo(50_000);
    assertThat(use.usedBefore()).isEqualTo(30_000);
    assertThat(use.taken()).isEqualTo(20_000);
  }

  @Test
  void oneThatIsNotHigherIsExhaustedAndAFenMoreIsPaidThatFen() {
    settling.one(crewOf("a", "P"));
    Decision equal = settling.one(stay("b", "P", "300"));
    assertThat(equal.outcome()).isEqualTo(new Outcome.Exhausted(List.of(), equal.relations()));
    assertThat(settling.one(stay("c", "P", "299.99")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(paid(settling.one(stay("d", "P", "300.01")))).isEqualTo(Yuan.ofFen(1));
    assertThat(settling.one(crewOf("e", "P")).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void whereALaterOneIsPaidNothingTheFirstStands() {
    Settling first = settling(highest("NOTHING"), RelationBooks.crew("300"), RelationBooks.STAY);
    first.one(crewOf("a", "P"));
    Decision higher = first.one(stay("b", "P", "500"));
    assertThat(higher.outcome()).isEqualTo(new Outcome.Exhausted(List.of(), higher.relations()));
    assertThat(paid(first.one(stay("c", "Q", "500")))).isEqualTo(Yuan.of(500));
  }

  @Test
  void whatWasDueAtNothingIsNoFirst() {
    Settling first = settling(highest("NOTHING"), RelationBooks.crew("300"), RelationBooks.STAY);
    first.one(stay("a", "P", "0"));
    assertThat(paid(first.one(crewOf("b", "P")))).isEqualTo(Yuan.of(300));
  }

  @Test
  void theLinesOfAClaimAreOneEntitlement() {
    String crew = Books.crew(List.of("0", "200", "150", "0", "0"));
    String all = "{'subsidy':'crew','items':['join','stay'],'holder':['person']}";
    String relation = highest("DIFFERENCE").replace(RelationBooks.JOIN_OF_PERSON, all);
    Settling both = settling(relation, crew, RelationBooks.STAY);
    both.one(stay("a", "P", "300"));
    assertThat(paid(both.one(crewOf("b", "P")))).isEqualTo(Yuan.of(50));
    assertThat(paid(both.one(crewOf("c", "Q")))).isEqualTo(Yuan.of(350));
  }

  @Test
  void aBandIsPaidFromNothingToWhatItsHighEndIsHigher() {
    Settling open = open("DIFFERENCE");
    open.one(stay("a", "P", "350"));
    Decision pending = open.one(crewOf("b", "P"));
    assertThat(pending.outcome().kind()).isEqualTo(OutcomeKind.NEEDS_DETERMINATION);
    assertThat(pending.amount()).isEqualTo(YuanRange.between(Yuan.ZERO, Yuan.of(250)));
    assertThat(open.one(determined("c", "P", "350")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(paid(open.one(determined("b", "P", "600")))).isEqualTo(Yuan.of(250));
  }

  /** The lines of one claim are one entitlement, and this one reaches 400 at most. */
  @Test
  void severalLinesThatAreNowhereHigherTogetherLeaveNothingOpen() {
    String crew =
        Books.crew(List.of("10", Books.band(100, 300, "joinDetermined"), "100", "0", "0"));
    String all = "{'subsidy':'crew','items':['join','stay'],'holder':['person']}";
    String relation = highest("DIFFERENCE").replace(RelationBooks.JOIN_OF_PERSON, all);
    Settling both = settling(relation, crew, RelationBooks.STAY);
    both.one(stay("a", "P", "400"));
    CrewClaim.Builder claim = CrewClaim.like("b").months(2).with(Member.like("P"));
    assertThat(paid(both.one(claim.build()))).isEqualTo(Yuan.of(20));
    both.one(stay("c", "Q", "399"));
    Decision pending = both.one(CrewClaim.like("d").months(2).with(Member.like("Q")).build());
    assertThat(pending.amount()).isEqualTo(YuanRange.between(Yuan.of(20), Yuan.of(21)));
  }

  /** A cap leaves the band no play, and so the line after it is what it is. */
  @Test
  void aBandThatACapMakesExactLeavesTheNextLineExact() {
    String most = Books.cap("most", "join", "YUAN", 500, "person");
    String crew =
        Books.crew(List.of("0", Books.band(1000, 2000, "joinDetermined"), "100", "0", "0"), most);
    String all = "{'subsidy':'crew','items':['join','stay'],'holder':['person']}";
    String relation = highest("DIFFERENCE").replace(RelationBooks.JOIN_OF_PERSON, all);
    Settling both = settling(relation, crew, RelationBooks.STAY);
    both.one(stay("a", "P", "100"));
    assertThat(paid(both.one(crewOf("b", "P")))).isEqualTo(Yuan.of(500));
    assertThat(both.ledger().entry("b").orElseThrow().isPaid()).isTrue();
  }

  @Test
  void whereALaterOneIsPaidNothingABandLeavesNothingOpen() {
    String crew =
        Books.crew(
            List.of(
                "10",
                Books.band(100, 300, "joinDetermined"),
                Books.band(1, 2, "stayDetermined"),
                "0",
                "0"));
    String all = "{'subsidy':'crew','items':['join','stay'],'holder':['person']}";
    String relation = highest("NOTHING").replace(RelationBooks.JOIN_OF_PERSON, all);
    Settling first = settling(relation, crew, RelationBooks.STAY);
    first.one(stay("a", "P", "5"));
    CrewClaim claim = CrewClaim.like("b").months(2).with(Member.like("P")).build();
    assertThat(paid(first.one(claim))).isEqualTo(Yuan.of(20));
  }

  @Test
  void aBandThatIsNowhereHigherIsExhaustedAndOneThatIsCappedBelowIsGranted() {
    Settling open = open("DIFFERENCE");
    open.one(stay("a", "P", "600"));
    assertThat(open.one(crewOf("b", "P")).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    Settling capped = open("DIFFERENCE", Books.cap("most", "join", "YUAN", 40, "person"));
    capped.one(stay("a", "P", "15"));
    assertThat(paid(capped.one(crewOf("b", "P")))).isEqualTo(Yuan.of(25));
  }

  @Test
  void whatCapsTakeAwayIsNoEntitlement() {
    Settling capped =
        settling(
            highest("DIFFERENCE"),
            RelationBooks.crew("300", Books.cap("most", "join", "YUAN", 40, "person")),
            RelationBooks.STAY);
    capped.one(stay("a", "P", "50"));
    Decision lower = capped.one(crewOf("b", "P"));
    assertThat(lower.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(lower.relations().get(0).limit()).isEqualTo(5_000);
    assertThat(paid(capped.one(stay("c", "P", "60")))).isEqualTo(Yuan.of(10));
  }

  @Test
  void unitsThatCapsTakeAwayAreNoEntitlement() {
    String crew =
        Books.crew(
            List.of("100", "0", "0", "0", "0"), Books.cap("months", "top", "MONTHS", 3, "company"));
    String relation =
        RelationBooks.relation(
            "best",
            "HIGHEST",
            RelationBooks.members(
                "{'subsidy':'crew','items':['top'],'holder':['company']}",
                "{'subsidy':'stay','holder':['host']}"),
            "'later':'DIFFERENCE'");
    Settling months = settling(relation, crew, RelationBooks.STAY);
    months.one(StayClaim.like("a").host(OrganisationId.of("C")).cost(Yuan.of(350)).build());
    CrewClaim four = CrewClaim.like("b").months(4).build();
    assertThat(months.one(four).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void capsCutBesideItAndWhatTheyCutIsNotPaidByTheGroup() {
    String cap = Books.cap("most", "join", "YUAN", 150, "person");
    Settling capped =
        settling(highest("DIFFERENCE"), RelationBooks.crew("300", cap), RelationBooks.STAY);
    assertThat(paid(capped.one(crewOf("a", "P")))).isEqualTo(Yuan.of(150));
    assertThat(paid(capped.one(stay("b", "P", "170")))).isEqualTo(Yuan.of(20));
    Decision full = capped.one(crewOf("c", "P"));
    Outcome.Exhausted exhausted = (Outcome.Exhausted) full.outcome();
    assertThat(exhausted.by()).extracting(CapUse::cap).containsExactly("most");
    assertThat(exhausted.relations()).extracting(RelationUse::usedBefore).containsExactly(17_000L);
  }

  @Test
  void aPoolOfTheDistrictComesToTheHighestOfAnyone() {
    String pool = highest("DIFFERENCE").replace("['person']", "[]").replace("['guest']", "[]");
    Settling district = settling(pool, RelationBooks.crew("300"), RelationBooks.STAY);
    district.one(stay("a", "P", "500"));
    assertThat(paid(district.one(crewOf("b", "Q", "R")))).isEqualTo(Yuan.of(100));
  }

  @Test
  void aQuotaOfHeadsAndARelationBothCount() {
    String quota = Books.cap("heads", "join", "OCCURRENCES", 2, "");
    Settling both =
        settling(highest("DIFFERENCE"), RelationBooks.crew("300", quota), RelationBooks.STAY);
    both.one(stay("a", "P", "300"));
    assertThat(both.one(crewOf("b", "P")).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    both.batch(crewOf("c", "Q"), crewOf("d", "R"));
    Decision third = both.one(crewOf("e", "S"));
    Outcome.Exhausted exhausted = (Outcome.Exhausted) third.outcome();
    assertThat(exhausted.by()).extracting(CapUse::cap).containsExactly("heads");
    assertThat(exhausted.relations()).isEmpty();
  }

  @Test
  void batchesOfOneClaimEachGiveWhatOneBatchGives() {
    Claim[] claims = {stay("a", "P", "100"), crewOf("b", "P"), stay("c", "P", "450.5")};
    settling.batch(claims);
    Settling apart = settling(highest("DIFFERENCE"), RelationBooks.crew("300"), RelationBooks.STAY);
    for (Claim claim : claims) {
      apart.one(claim);
    }
    assertThat(sum(settling)).isEqualTo(sum(apart)).isEqualTo(45_050);
  }

  private static long sum(Settling settled) {
    return settled.ledger().entries().stream()
        .mapToLong(e -> e.outcome().amount().high().fen())
        .sum();
  }
}
