package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.RelationBooks.crewOf;
import static io.github.goldenblue.core.settle.RelationBooks.settling;
import static io.github.goldenblue.core.settle.RelationBooks.stay;
import static io.github.goldenblue.core.settle.Settling.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A stay must have been paid before a crew can be. */
class PrerequisiteTest {
  private static final String FIRST =
      RelationBooks.relation(
          "stay-first",
          "PREREQUISITE",
          "'first':[" + RelationBooks.STAY_OF_GUEST + "],'reading':'R-1'",
          "'then':[" + RelationBooks.JOIN_OF_PERSON + "]");

  private final GoldenBlue blue =
      RelationBooks.blue(FIRST, RelationBooks.crew("200"), RelationBooks.STAY);
  private final Settling settling = new Settling(blue);

  @Test
  void beforeTheFirstIsPaidTheOtherIsRefusedWithTheRelationAsFinding() {
    Decision refused = settling.one(crewOf("b", "P"));
    assertThat(refused.outcome()).isEqualTo(new Outcome.Refused(List.of("stay-first")));
    Finding finding = refused.findings().get(0);
    assertThat(finding.refuses()).isTrue();
    assertThat(finding.subject()).isEqualTo(Optional.of("members[0]"));
    assertThat(finding.required()).isEqualTo(new Datum.AnyOf(List.of("stay")));
    assertThat(finding.observed()).isEqualTo(new Datum.AnyOf(List.of()));
    assertThat(refused.readings()).hasToString("[R-1]");
    assertThat(refused.rates()).hasSize(1);
  }

  @Test
  void onceItWasPaidTheOtherIsPaidUnderItsOldId() {
    settling.one(crewOf("b", "P"));
    settling.one(stay("a", "P", "1"));
    assertThat(settling.one(crewOf("b", "P")).settledBefore()).isTrue();
    Decision granted = settling.one(crewOf("c", "P"));
    assertThat(paid(granted)).isEqualTo(Yuan.of(200));
    assertThat(granted.findings()).extracting(Finding::met).containsExactly(true);
    assertThat(granted.relations())
        .extracting(RelationUse::owners)
        .containsExactly(List.of("stay"));
  }

  @Test
  void whatWasDueAtNothingOrPaidToAnotherDoesNotCount() {
    settling.batch(stay("a", "P", "0"), stay("b", "Q", "1"));
    assertThat(settling.one(crewOf("c", "P")).outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
    Decision both = settling.one(crewOf("d", "Q", "P"));
    assertThat(both.outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
    assertThat(both.findings()).extracting(Finding::met).containsExactly(true, false);
  }

  @Test
  void inOneBatchTheOrderOfTheLawDecides() {
    List<Decision> after = settling.batch(crewOf("b", "P"), stay("a", "P", "1"));
    assertThat(after).extracting(d -> d.outcome().kind()).containsOnly(OutcomeKind.GRANTED);
    Settling before = settling(FIRST, RelationBooks.crew("200"), RelationBooks.STAY);
    List<Decision> late = before.batch(crewOf("b", "P"), stay("c", "P", "1"));
    assertThat(late.get(0).outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
  }

  @Test
  void aPendingFirstDoesNotOpenIt() {
    String crewFirst =
        RelationBooks.relation(
            "crew-first",
            "PREREQUISITE",
            "'first':[" + RelationBooks.JOIN_OF_PERSON + "]",
            "'then':[" + RelationBooks.STAY_OF_GUEST + "]");
    Settling open =
        settling(
            crewFirst,
            RelationBooks.crew(Books.band(0, 300, "joinDetermined")),
            RelationBooks.STAY);
    open.one(crewOf("a", "P"));
    assertThat(open.one(stay("b", "P", "1")).outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
    open.one(RelationBooks.determined("a", "P", "0"));
    assertThat(open.one(stay("c", "P", "1")).outcome().kind()).isEqualTo(OutcomeKind.REFUSED);
    open.one(RelationBooks.determined("a", "P", "0.01"));
    assertThat(paid(open.one(stay("d", "P", "1")))).isEqualTo(Yuan.of(1));
  }

  @Test
  void anAssessmentKnowsNoLedgerButTheKeysItWouldRead() {
    assertThat(blue.assess(crewOf("a", "P")).unmet()).isEmpty();
    assertThat(blue.assess(crewOf("a", "P")).keys())
        .extracting(Object::toString)
        .containsExactly("stay-first of stay + P in 330604, PLAN");
    assertThat(blue.assess(stay("a", "P", "1")).keys())
        .isEqualTo(blue.assess(crewOf("a", "P")).keys());
  }
}
