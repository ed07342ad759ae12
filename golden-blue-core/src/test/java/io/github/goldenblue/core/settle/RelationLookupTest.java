package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.RelationBooks.crewOf;
import static io.github.goldenblue.core.settle.RelationBooks.exclusive;
import static io.github.goldenblue.core.settle.RelationBooks.stay;
import static io.github.goldenblue.core.settle.Settling.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.Crew;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which relation is in force, and what is written of it. */
class RelationLookupTest {
  private static final RateBook SECTIONS =
      Books.book(
          "330604", Books.edition("2022-01-01", RelationBooks.crew("200"), RelationBooks.STAY));

  private static Settling above(String... editions) {
    return new Settling(Books.goldenBlue(SECTIONS, Books.book("330600", editions)));
  }

  private static String edition(String from, String relations) {
    return Books.editionOf(from, "'relations':{" + relations + "}");
  }

  @Test
  void aRelationOfADistrictAboveHoldsAndIsNamedAmongTheEditions() {
    Settling settling = above(edition("2022-01-01", exclusive()));
    Decision first = settling.one(crewOf("a", "P"));
    assertThat(first.rates()).extracting(e -> e.district().code()).contains("330604", "330600");
    assertThat(settling.one(stay("b", "P", "1")).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void beforeItStartsThereIsNoneAndAfterItEndedClaimsOfItsMembersAreRefused() {
    Settling settling =
        above(
            edition("2022-03-01", exclusive())
                .replace("'clause'", "'until':'2022-06-30','clause'"));
    settling.one(crewOf("a", "P"));
    assertThat(paid(settling.one(stay("b", "P", "1", "2022-02-28")))).isEqualTo(Yuan.of(1));
    assertThat(settling.one(stay("c", "P", "1", "2022-03-01")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(settling.one(stay("d", "P", "1", "2022-06-30")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(lapsed(settling, stay("e", "P", "1", "2022-07-01")))
        .isEqualTo(
            "on: found stay, relation no-double in 330604 on 2022-07-01: the edition 330600 from"
                + " 2022-03-01 ended on 2022-06-30, expected rates in force there or in a district"
                + " above");
    Claim other = CrewClaim.like("f").on("2022-07-01").with(Member.like("P")).build();
    assertThat(lapsed(settling, other)).contains("relation no-double");
  }

  private static final String ENDED =
      edition("2022-01-01", exclusive()).replace("'clause'", "'until':'2022-12-31','clause'");

  @Test
  void neitherAnOlderEditionNorAParentStandsInForOneThatEnded() {
    String forGood = edition("2021-01-01", exclusive());
    Settling older = above(forGood, ENDED);
    assertThat(lapsed(older, stay("a", "P", "1", "2023-01-01"))).contains("2022-12-31");
    Settling parent =
        new Settling(
            Books.goldenBlue(SECTIONS, Books.book("330000", forGood), Books.book("330600", ENDED)));
    parent.one(crewOf("a", "P"));
    assertThat(lapsed(parent, stay("b", "P", "1", "2023-01-01")))
        .contains("330600 from 2022-01-01");
  }

  @Test
  void settingItAnewOrAsideEndsTheError() {
    Settling anew = above(ENDED, edition("2023-01-01", exclusive()));
    anew.one(crewOf("a", "P"));
    assertThat(anew.one(stay("b", "P", "1", "2023-01-01")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    Settling aside = above(ENDED, edition("2023-01-01", "'no-double':'NONE'"));
    aside.one(crewOf("a", "P"));
    assertThat(aside.one(stay("b", "P", "1", "2022-12-31")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(paid(aside.one(stay("c", "P", "1", "2023-01-01")))).isEqualTo(Yuan.of(1));
  }

  @Test
  void aRelationOfADistrictAboveIsSetAsideForAsLongAsTheEditionHolds() {
    String none = edition("2022-03-01", "'no-double':'NONE'");
    RateBook province = Books.book("330000", edition("2022-01-01", exclusive()));
    Settling settling =
        new Settling(Books.goldenBlue(SECTIONS, province, Books.book("330600", none)));
    settling.one(CrewClaim.like("a").on("2022-02-01").with(Member.like("P")).build());
    assertThat(settling.one(stay("b", "P", "1", "2022-02-28")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(paid(settling.one(stay("c", "P", "1", "2022-03-01")))).isEqualTo(Yuan.of(1));
    RateBook half = Books.book("330600", none.replace("'clause'", "'until':'2022-06-30','clause'"));
    Claim later = stay("d", "P", "1", "2022-07-01");
    assertThat(lapsed(new Settling(Books.goldenBlue(SECTIONS, province, half)), later))
        .contains("330600 from 2022-03-01 ended on 2022-06-30");
    assertThat(paid(new Settling(Books.goldenBlue(SECTIONS, half)).one(later)))
        .as("nothing is left that could come back")
        .isEqualTo(Yuan.of(1));
  }

  @Test
  void anEndedRelationIsNoConcernOfOtherSubsidies() {
    Settling settling =
        above(
            ENDED
                .replace("'stay'", "'bonus'")
                .replace("'guest'", "'agency'")
                .replace("'person'", "'company'")
                .replace("'join'", "'top'"));
    assertThat(paid(settling.one(stay("a", "P", "1", "2023-01-01")))).isEqualTo(Yuan.of(1));
  }

  private static String lapsed(Settling settling, Claim claim) {
    return settling.rejected(claim).faults().get(0).toString();
  }

  @Test
  void aLaterEditionThatNamesASubsidyNoMoreLeavesItFree() {
    String without =
        RelationBooks.relation(
            "no-double",
            "EXCLUSIVE",
            RelationBooks.members(
                RelationBooks.JOIN_OF_PERSON,
                "{'subsidy':'other','optional':true,'holder':['x']}"));
    Settling settling = above(edition("2022-01-01", exclusive()), edition("2023-01-01", without));
    settling.one(crewOf("a", "P"));
    assertThat(settling.one(stay("b", "P", "1", "2022-12-31")).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(paid(settling.one(stay("c", "P", "1", "2023-01-01")))).isEqualTo(Yuan.of(1));
  }

  @Test
  void whatIsNotYetPublishedIsNotKnown() {
    Settling settling =
        above(
            edition("2022-01-01", exclusive())
                .replace("'clause'", "'publishedOn':'2022-08-01','clause'"));
    settling.batchOn("2022-07-01", crewOf("a", "P"));
    assertThat(paid(settling.batchOn("2022-07-31", stay("b", "P", "1")).get(0)))
        .isEqualTo(Yuan.of(1));
  }

  @Test
  void aRelationOfAHigherScopeIsOneForAllDistrictsBelow() {
    String wide = exclusive().replace("'PLAN'", "'PLAN','scope':'330600'");
    RateBook one =
        RelationBooks.book("330604", wide, RelationBooks.crew("200"), RelationBooks.STAY);
    RateBook two =
        RelationBooks.book("330681", wide, RelationBooks.crew("200"), RelationBooks.STAY);
    Settling settling = new Settling(Books.goldenBlue(one, two));
    settling.one(crewOf("a", "P"));
    Claim elsewhere =
        StayClaim.like("b").in("330681").guest(PersonId.of("P")).cost(Yuan.of(1)).build();
    assertThat(settling.one(elsewhere).outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void anOptionalMemberThatNobodyLoadsIsFineAndWhatItOwnsIsStillFound() {
    String optional = exclusive().replace("'subsidy':'stay'", "'subsidy':'stay','optional':true");
    Settling whole =
        RelationBooks.settling(exclusive(), RelationBooks.crew("200"), RelationBooks.STAY);
    whole.one(stay("a", "P", "1"));
    RateBook crewOnly = RelationBooks.book("330604", optional, RelationBooks.crew("200"));
    GoldenBlue part =
        GoldenBlue.of(List.of(() -> List.of(new Crew())), List.of(() -> List.of(crewOnly)));
    Decision owned = part.settle(whole.ledger(), List.of(crewOf("b", "P"))).decisions().get(0);
    assertThat(owned.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(owned.relations()).extracting(RelationUse::owners).containsExactly(List.of("stay"));
  }

  @Test
  void decisionsAndLedgersComeBackFromJson() {
    for (String relation :
        List.of(
            exclusive(), RelationBooks.highest("DIFFERENCE"), RelationBooks.highest("NOTHING"))) {
      GoldenBlue blue = RelationBooks.blue(relation, RelationBooks.crew("200"), RelationBooks.STAY);
      SettledBatch settled =
          blue.settle(
              Ledger.EMPTY,
              List.of(crewOf("a", "P", "Q"), stay("b", "P", "300"), stay("c", "Q", "1")));
      for (Decision decision : settled.decisions()) {
        assertThat(decision.relations()).isNotEmpty();
        assertThat(blue.readDecision(blue.writeDecision(decision))).isEqualTo(decision);
      }
      LedgerJson json = new LedgerJson();
      Ledger read =
          Ledger.of(settled.ledger().entries().stream().map(json::write).map(json::read).toList());
      assertThat(read).isEqualTo(settled.ledger());
    }
  }

  @Test
  void aDecisionWithoutRelationsSaysNothingOfThemOnTheWire() {
    GoldenBlue blue = Books.under(RelationBooks.crew("200"));
    Decision decision = blue.settle(Ledger.EMPTY, List.of(crewOf("a", "P"))).decisions().get(0);
    assertThat(blue.writeDecision(decision)).doesNotContain("relations");
  }

  @Test
  void aRelationIsSaidInBothLanguages() {
    Settling exclusive =
        RelationBooks.settling(exclusive(), RelationBooks.crew("200"), RelationBooks.STAY);
    GoldenBlue blue =
        RelationBooks.blue(exclusive(), RelationBooks.crew("200"), RelationBooks.STAY);
    exclusive.one(crewOf("a", "P"));
    Decision owned = exclusive.one(stay("b", "P", "300"));
    assertThat(blue.explain(owned, Language.EN))
        .contains(
            "no-double · P, the whole plan: only one of several is paid, and crew was before");
    assertThat(blue.explain(owned, Language.ZH)).contains("no-double · P，整个计划期：不重复享受，此前已支付 crew");
    Settling highest =
        RelationBooks.settling(
            RelationBooks.highest("DIFFERENCE"), RelationBooks.crew("200"), RelationBooks.STAY);
    highest.one(crewOf("a", "P"));
    Decision higher = highest.one(stay("b", "P", "300"));
    assertThat(blue.explain(higher, Language.EN))
        .contains("less 200.00 by the relation \"best\"")
        .contains("up to 300.00 in all, paid before 200.00, this claim 100.00");
    assertThat(blue.explain(higher, Language.ZH))
        .contains("因政策关系“best”核减 200.00", "就高享受，合计至多 300.00，此前已付 200.00，本次 100.00");
  }
}
