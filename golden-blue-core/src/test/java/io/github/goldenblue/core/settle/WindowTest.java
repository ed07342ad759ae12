package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.RelationBooks.stay;
import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.DecisionReader;
import io.github.goldenblue.core.json.DecisionWriter;
import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cap or a relation of certain days only: on all others it is as if it were not there. */
class WindowTest {
  private static final String SPRING = window("2022-01-22", "2022-02-26");
  private static final String DAYS = "2022-01-22/2022-02-26";

  @ParameterizedTest
  @ValueSource(strings = {"2022-01-22", "2022-02-01", "2022-02-26"})
  void aClaimOfItsDaysDrawsOnOneAccount(String on) {
    Settling settling = new Settling(capped(SPRING));
    settling.one(bonus("before", on, 8));
    Decision decision = settling.one(bonus("a", on, 8));
    assertThat(paid(decision)).isEqualTo(Yuan.of(200));
    assertThat(use(decision, "few").period()).isEqualTo(DAYS);
    assertThat(settling.ledger().entry("a").orElseThrow().takings())
        .extracting(taking -> taking.key().period())
        .containsExactly(DAYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-01-21", "2022-02-27", "2023-02-01"})
  void aClaimOfAnotherDayComesUnderNoCapAtAll(String on) {
    Settling settling = new Settling(capped(SPRING));
    assertThat(paid(settling.one(bonus("first", "2022-02-01", 10)))).isEqualTo(Yuan.of(1_000));
    Decision decision = settling.one(bonus("a", on, 80));
    assertThat(paid(decision)).isEqualTo(Yuan.of(8_000));
    assertThat(decision.caps()).isEmpty();
    assertThat(settling.ledger().entry("a").orElseThrow().takings()).isEmpty();
    assertThat(paid(settling.one(bonus("last", "2022-02-26", 10)))).isEqualTo(Yuan.ZERO);
  }

  @Test
  void aWindowOfOneDayIsThatDay() {
    Settling settling = new Settling(capped(window("2022-05-01", "2022-05-01")));
    assertThat(paid(settling.one(bonus("a", "2022-05-01", 80)))).isEqualTo(Yuan.of(1_000));
    assertThat(paid(settling.one(bonus("b", "2022-05-02", 80)))).isEqualTo(Yuan.of(8_000));
  }

  @Test
  void itRunsAcrossTheTurnOfTheYear() {
    Settling settling = new Settling(capped(window("2022-12-01", "2023-01-31")));
    settling.one(bonus("a", "2022-12-31", 6));
    assertThat(paid(settling.one(bonus("b", "2023-01-01", 6)))).isEqualTo(Yuan.of(400));
  }

  @Test
  void twoCapsOfOneBookHaveTheirOwnDays() {
    String early = few(SPRING);
    String late = few(window("2022-02-20", "2022-03-31")).replace("few", "fewer");
    Settling settling = new Settling(Books.under(Books.bonus("100", early, late)));
    assertThat(settling.one(bonus("a", "2022-02-19", 2)).caps())
        .extracting(CapUse::cap)
        .containsExactly("few");
    assertThat(settling.one(bonus("b", "2022-02-20", 3)).caps())
        .extracting(CapUse::cap)
        .containsExactly("few", "fewer");
    Decision decision = settling.one(bonus("c", "2022-02-27", 20));
    assertThat(decision.caps()).extracting(CapUse::cap).containsExactly("fewer");
    assertThat(paid(decision)).isEqualTo(Yuan.of(700));
    assertThat(use(decision, "fewer").period()).isEqualTo("2022-02-20/2022-03-31");
  }

  @Test
  void whatRestsOnTheCapIsToldOnItsDaysOnly() {
    String read = few(SPRING).replace("'unit'", "'reading':['R-1'],'unit'");
    Settling settling = new Settling(Books.under(Books.bonus("100", read)));
    assertThat(settling.one(bonus("a", "2022-02-26", 2)).readings()).hasSize(1);
    assertThat(settling.one(bonus("b", "2022-02-27", 2)).readings()).isEmpty();
  }

  @Test
  void membersExcludeEachOtherOnItsDaysOnly() {
    Settling settling = related(RelationBooks.exclusive());
    settling.one(crewOn("a", "2022-01-22"));
    Decision inside = settling.one(stay("b", "P", "300", "2022-02-26"));
    assertThat(inside.outcome().kind()).isEqualTo(OutcomeKind.EXHAUSTED);
    assertThat(inside.relations()).extracting(RelationUse::period).containsExactly(DAYS);
    for (String outside : new String[] {"2022-01-21", "2022-02-27"}) {
      Decision decision = settling.one(stay("c" + outside, "P", "300", outside));
      assertThat(paid(decision)).isEqualTo(Yuan.of(300));
      assertThat(decision.relations()).isEmpty();
    }
  }

  @Test
  void whatWasPaidBeforeItsDaysOwnsNothing() {
    Settling settling = related(RelationBooks.exclusive());
    settling.one(crewOn("a", "2022-01-21"));
    assertThat(paid(settling.one(stay("b", "P", "300", "2022-01-22")))).isEqualTo(Yuan.of(300));
  }

  @Test
  void theHighestCountsOnItsDaysOnly() {
    Settling settling = related(RelationBooks.highest("DIFFERENCE"));
    settling.one(crewOn("a", "2022-02-26"));
    assertThat(paid(settling.one(stay("b", "P", "300", "2022-02-26")))).isEqualTo(Yuan.of(100));
    assertThat(paid(settling.one(stay("c", "P", "300", "2022-02-27")))).isEqualTo(Yuan.of(300));
  }

  @Test
  void aPrerequisiteIsAskedForOnItsDaysOnlyAndMustFallInThem() {
    String order =
        RelationBooks.relation(
            "order",
            "PREREQUISITE",
            "'first':[" + RelationBooks.JOIN_OF_PERSON + "]",
            "'then':[" + RelationBooks.STAY_OF_GUEST + "]");
    Settling settling = related(order);
    assertThat(paid(settling.one(stay("a", "P", "1", "2022-01-21")))).isEqualTo(Yuan.of(1));
    settling.one(crewOn("b", "2022-01-21"));
    assertThat(settling.one(stay("c", "P", "1", "2022-01-22")).outcome().kind())
        .isEqualTo(OutcomeKind.REFUSED);
    settling.one(crewOn("d", "2022-01-22"));
    assertThat(paid(settling.one(stay("e", "P", "1", "2022-02-26")))).isEqualTo(Yuan.of(1));
    assertThat(paid(settling.one(stay("f", "P", "1", "2022-02-27")))).isEqualTo(Yuan.of(1));
  }

  @Test
  void aSectionThatTakesTheCapOverKeepsItsDaysAndItsAccount() {
    String next = "'bonus':{'extends':true,'items':{'head':{'pay':'agency','rate':200}}}";
    Settling settling =
        new Settling(
            Books.goldenBlue(
                Books.book(
                    "330604",
                    Books.edition("2022-01-01", Books.bonus("100", few(SPRING))),
                    Books.edition("2022-02-01", next))));
    settling.one(bonus("a", "2022-01-31", 6));
    assertThat(paid(settling.one(bonus("b", "2022-02-26", 6)))).isEqualTo(Yuan.of(400));
    assertThat(paid(settling.one(bonus("c", "2022-02-27", 6)))).isEqualTo(Yuan.of(1_200));
  }

  @Test
  void decisionAndLedgerComeBackFromJson() {
    Settling settling = new Settling(capped(SPRING));
    Decision decision = settling.one(bonus("a", "2022-02-26", 4));
    String json = new DecisionWriter().write(decision);
    assertThat(json).contains("\"period\":\"" + DAYS + "\"");
    assertThat(new DecisionReader().read(json)).isEqualTo(decision);
    LedgerEntry entry = settling.ledger().entry("a").orElseThrow();
    LedgerJson ledger = new LedgerJson();
    assertThat(ledger.read(ledger.write(entry))).isEqualTo(entry);
  }

  @Test
  void theExplanationNamesItsDays() {
    GoldenBlue blue = capped(SPRING);
    Decision decision = new Settling(blue).one(bonus("a", "2022-02-26", 4));
    assertThat(blue.explain(decision, Language.EN)).contains("2022-01-22 to 2022-02-26");
    assertThat(blue.explain(decision, Language.ZH)).contains("2022-01-22 至 2022-02-26");
  }

  private static String window(String from, String until) {
    return "{'from':'" + from + "','until':'" + until + "'}";
  }

  private static String few(String window) {
    return Books.cap("few", "head", "YUAN", 1_000, "agency").replace("'PLAN'", window);
  }

  private static GoldenBlue capped(String window) {
    return Books.under(Books.bonus("100", few(window)));
  }

  private static Settling related(String relation) {
    return RelationBooks.settling(
        relation.replace("'PLAN'", SPRING), RelationBooks.crew("200"), RelationBooks.STAY);
  }

  private static Claim bonus(String id, String on, int heads) {
    return BonusClaim.like(id).on(on).heads(heads).build();
  }

  private static Claim crewOn(String id, String on) {
    return CrewClaim.like(id).on(on).with(Member.like("P")).build();
  }
}
