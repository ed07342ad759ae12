package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.RelationBooks.crewOf;
import static io.github.goldenblue.core.settle.RelationBooks.determined;
import static io.github.goldenblue.core.settle.RelationBooks.exclusive;
import static io.github.goldenblue.core.settle.RelationBooks.settling;
import static io.github.goldenblue.core.settle.RelationBooks.stay;
import static io.github.goldenblue.core.settle.Settling.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only one of several is paid to a holder: the first. */
class ExclusiveTest {
  private final Settling settling =
      settling(exclusive(), RelationBooks.crew("200"), RelationBooks.STAY);

  @Test
  void theFirstPaidOwnsTheSlotAndTheOtherIsExhaustedAndNamesIt() {
    assertThat(paid(settling.one(crewOf("a", "P")))).isEqualTo(Yuan.of(200));
    Decision other = settling.one(stay("b", "P", "300"));
    RelationUse owned =
        new RelationUse(
            "no-double", RelationKind.EXCLUSIVE, List.of("P"), "PLAN", List.of("crew"), 0, 0, 0);
    assertThat(other.outcome()).isEqualTo(new Outcome.Exhausted(List.of(), List.of(owned)));
    assertThat(other.payments()).isEmpty();
  }

  @Test
  void theSameMemberIsNotHinderedNorIsAnotherHolder() {
    settling.one(crewOf("a", "P"));
    Decision again = settling.one(crewOf("b", "P"));
    assertThat(paid(again)).isEqualTo(Yuan.of(200));
    assertThat(again.relations()).extracting(RelationUse::usedBefore).containsExactly(1L);
    assertThat(paid(settling.one(stay("c", "Q", "300")))).isEqualTo(Yuan.of(300));
  }

  @Test
  void inABatchTheOrderOfTheLawDecidesWhoIsFirst() {
    List<Decision> decisions = settling.batch(stay("a", "P", "300"), crewOf("b", "P"));
    assertThat(paid(decisions.get(0))).isEqualTo(Yuan.of(300));
    assertThat(decisions.get(1).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    Settling earlier = settling(exclusive(), RelationBooks.crew("200"), RelationBooks.STAY);
    List<Decision> byDay = earlier.batch(stay("a", "P", "300", "2022-06-02"), crewOf("b", "P"));
    assertThat(byDay).extracting(Decision::claimId).containsExactly("b", "a");
    assertThat(byDay.get(1).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void ofTheMembersOfACrewOnlyThoseWhoseSlotIsOwnedArePaidNothing() {
    settling.one(stay("a", "P", "300"));
    Decision crew = settling.one(crewOf("b", "P", "Q"));
    assertThat(crew.payments())
        .filteredOn(payment -> payment.item().equals("join"))
        .extracting(payment -> payment.payee().id())
        .containsExactly("Q");
    assertThat(settling.one(stay("c", "Q", "1")).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void anItemThatDoesNotStandInTheRelationIsPaidAllTheSame() {
    String crew = Books.crew(List.of("0", "200", "50", "0", "0"));
    Settling settling = settling(exclusive(), crew, RelationBooks.STAY);
    settling.one(stay("a", "P", "300"));
    assertThat(paid(settling.one(crewOf("b", "P")))).isEqualTo(Yuan.of(50));
  }

  @Test
  void whoIsPaidNothingOwnsNothing() {
    settling.one(stay("a", "P", "0"));
    assertThat(paid(settling.one(crewOf("b", "P")))).isEqualTo(Yuan.of(200));
    Settling once =
        settling(
            exclusive(),
            RelationBooks.crew("200", Books.cap("none", "join", "YUAN", 0, "person")),
            RelationBooks.STAY);
    once.one(crewOf("a", "P"));
    assertThat(paid(once.one(stay("b", "P", "300")))).isEqualTo(Yuan.of(300));
  }

  @Test
  void aPendingClaimOwnsNothingAndIsExhaustedOnceAnotherWasPaid() {
    Settling open =
        settling(
            exclusive(),
            RelationBooks.crew(Books.band(100, 300, "joinDetermined")),
            RelationBooks.STAY);
    Decision pending = open.one(crewOf("a", "P"));
    assertThat(pending.outcome().kind()).isEqualTo(OutcomeKind.NEEDS_DETERMINATION);
    assertThat(paid(open.one(stay("b", "P", "300")))).isEqualTo(Yuan.of(300));
    Decision late = open.one(determined("a", "P", "200"));
    assertThat(late.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(late.relations()).extracting(RelationUse::owners).containsExactly(List.of("stay"));
  }

  @Test
  void aCalendarYearBeginsAnew() {
    Settling year =
        settling(
            exclusive().replace("PLAN", "CALENDAR_YEAR"),
            RelationBooks.crew("200"),
            RelationBooks.STAY);
    year.one(crewOf("a", "P"));
    assertThat(year.one(stay("b", "P", "300", "2022-12-31")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(paid(year.one(stay("c", "P", "300", "2023-01-01")))).isEqualTo(Yuan.of(300));
  }

  @Test
  void aRelationOfTheDistrictHoldsForAllItsPeople() {
    String pool = exclusive().replace("['person']", "[]").replace("['guest']", "[]");
    Settling district = settling(pool, RelationBooks.crew("200"), RelationBooks.STAY);
    district.one(crewOf("a", "P"));
    assertThat(district.one(stay("b", "Q", "300")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void theSameClaimsAgainChangeNothing() {
    settling.batch(crewOf("a", "P"), stay("b", "P", "300"));
    Ledger once = settling.ledger();
    settling.batch(stay("b", "P", "300"), crewOf("a", "P"));
    assertThat(settling.ledger()).isEqualTo(once);
  }
}
