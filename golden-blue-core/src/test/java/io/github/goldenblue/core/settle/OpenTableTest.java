package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.GrantClaim;
import io.github.goldenblue.core.sample.Prize;
import io.github.goldenblue.core.sample.Programme;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An open table refuses what it does not list. */
class OpenTableTest {
  private static final Clause CLAUSE = Clause.of("Document of 330604", "1");

  @Test
  void aKeyThatIsListedMeetsItsCondition() {
    Decision decision = stay("{'COLLEGE':70}").one(claim(Programme.COLLEGE).build());
    assertThat(decision.outcome().kind()).isEqualTo(OutcomeKind.GRANTED);
    assertThat(listed(decision)).isEqualTo(finding(true, List.of("COLLEGE"), "COLLEGE"));
  }

  @Test
  void aKeyThatIsNotListedRefusesTheClaimAndSaysWhichAre() {
    Decision decision =
        stay("{'COLLEGE':70,'BACHELOR':80}").one(claim(Programme.SECONDARY).build());
    assertThat(decision.outcome()).isEqualTo(new Outcome.Refused(List.of("is-listed")));
    assertThat(decision.payments()).isEmpty();
    assertThat(listed(decision))
        .isEqualTo(finding(false, List.of("COLLEGE", "BACHELOR"), "SECONDARY"));
  }

  @Test
  void otherConditionsThatAreNotMetAreNamedBesideIt() {
    Decision decision =
        stay("{'COLLEGE':70}").one(claim(Programme.BACHELOR).invited(false).build());
    assertThat(decision.outcome()).isEqualTo(new Outcome.Refused(List.of("invited", "is-listed")));
  }

  @Test
  void aReferralIsListedAndRefers() {
    Settling referring = stay("{'COLLEGE':70,'BACHELOR':{'referTo':'the city'}}");
    Decision referred = referring.one(claim(Programme.BACHELOR).build());
    assertThat(referred.outcome().kind()).isEqualTo(OutcomeKind.REFERRED);
    assertThat(listed(referred))
        .isEqualTo(finding(true, List.of("COLLEGE", "BACHELOR"), "BACHELOR"));
    Decision refused = referring.one(claim(Programme.BACHELOR).id("b").invited(false).build());
    assertThat(refused.outcome()).isEqualTo(new Outcome.Refused(List.of("invited")));
  }

  @Test
  void aRowOfNothingIsListedAndNotDue() {
    Decision decision =
        stay("{'COLLEGE':70,'BACHELOR':null}").one(claim(Programme.BACHELOR).build());
    assertThat(decision.outcome().kind()).isEqualTo(OutcomeKind.GRANTED);
    assertThat(decision.payments()).extracting(Payment::item).doesNotContain("insurance");
    assertThat(listed(decision).met()).isTrue();
  }

  @Test
  void aTableThatIsClosedMakesNoSuchFinding() {
    Decision decision = new Settling(Books.usual()).one(claim(Programme.COLLEGE).build());
    assertThat(decision.findings()).extracting(Finding::condition).doesNotContain("is-listed");
  }

  @Test
  void aPartThatIsNotListedIsLeftOutAndRefusesNothing() {
    Decision decision =
        new Settling(Books.under(Books.GRANT))
            .one(
                GrantClaim.praise("a")
                    .ranked(Prize.Rank.FIRST, Prize.Rank.THIRD, Prize.Rank.SECOND)
                    .build());
    assertThat(Settling.paid(decision)).isEqualTo(Yuan.of(500 + 100 + 50));
    assertThat(decision.findings())
        .extracting(Finding::subject, Finding::met, Finding::decisive)
        .containsExactly(
            tuple(Optional.of("prizes[0]"), true, false),
            tuple(Optional.of("prizes[1]"), false, false),
            tuple(Optional.of("prizes[2]"), true, false));
  }

  @Test
  void whereNoPartIsListedTheRestIsPaid() {
    Decision decision =
        new Settling(Books.under(Books.GRANT))
            .one(GrantClaim.praise("a").ranked(Prize.Rank.THIRD).build());
    assertThat(Settling.paid(decision)).isEqualTo(Yuan.of(500));
  }

  /** The stay whose insurance goes by an open table. */
  private static Settling stay(String rows) {
    String table = "{'table':{'by':'programme','else':'is-listed','rows':" + rows + "}}";
    return new Settling(Books.atWage(Books.STAY.replace("{'cost':'cost'}", table)));
  }

  private static StayClaim.Builder claim(Programme programme) {
    return StayClaim.like("a").programme(programme).board(Yuan.of(150));
  }

  private static Finding listed(Decision decision) {
    return decision.findings().stream()
        .filter(finding -> finding.condition().equals("is-listed"))
        .findFirst()
        .orElseThrow();
  }

  private static Finding finding(boolean met, List<String> listed, String observed) {
    return new Finding(
        "is-listed",
        Optional.empty(),
        met,
        true,
        new Datum.AnyOf(listed),
        new Datum.Text(observed),
        CLAUSE);
  }
}
