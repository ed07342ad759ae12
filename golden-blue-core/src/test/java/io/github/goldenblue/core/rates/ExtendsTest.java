package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A section that takes over from another what it does not set itself. */
class ExtendsTest {
  private static final String YEAR = "agency-year";
  private static final RateBook COUNTY =
      Books.book(
          "330604",
          Books.editionOf(
              "2022-01-01",
              "'until':'2022-12-31','plan':'2022-2024'",
              "'subsidies':{'bonus':{'reading':'R-1','conditions':{'min-heads':{'atLeast':2,"
                  + "'reading':'R-2'}},'items':{'head':{'pay':'agency','rate':100}},'caps':{"
                  + Books.cap(YEAR, "head", "YUAN", 1000, "agency", "CALENDAR_YEAR")
                  + ","
                  + Books.cap("plan", "head", "OCCURRENCES", 3, "agency")
                  + "}}}"));

  @Test
  void theOwnKeyWinsWholeAndTheRestIsTakenOver() {
    RateBook later = later("330604", "'extends':true,'items':{'head':{'pay':'agency','rate':200}}");
    Decision decision = decide("330604", "2023-02-01", 9, COUNTY, later);
    assertThat(paid(decision)).isEqualTo(1000);
    assertThat(decision.payments().get(0).rate().low().fen()).isEqualTo(200_00);
    assertThat(decision.findings().get(0).condition()).isEqualTo("min-heads");
    assertThat(decision.caps()).extracting(CapUse::cap).containsExactly(YEAR, "plan");
    assertThat(paid(decide("330604", "2022-02-01", 5, COUNTY, later))).isEqualTo(500);
  }

  @Test
  void whatIsTakenOverKeepsItsClauseAndItsReadings() {
    RateBook later =
        Books.parse(
            "amendment",
            Books.text(
                    "330604",
                    Books.edition(
                        "2023-01-01",
                        "'bonus':{'extends':true,'clause':'D 9',"
                            + "'items':{'head':{'pay':'agency','rate':200}}}"))
                .replace("Document of 330604", "Amendment"));
    Decision decision = decide("330604", "2023-02-01", 3, COUNTY, later);
    assertThat(decision.findings().get(0).clause()).hasToString("Document of 330604 1");
    assertThat(decision.payments().get(0).clause()).hasToString("Amendment 9");
    assertThat(decision.readings()).hasToString("[R-1, R-2]");
  }

  @Test
  void whatIsTakenOverFromAnotherDistrictIsExplainedInItsWords() {
    RateBook other = silent("330681", "'extends':{'district':'330604','from':'2022-01-01'}");
    GoldenBlue blue = Books.goldenBlue(COUNTY, other);
    Decision decision = decide(blue, "330681", "2023-02-01", 3);
    assertThat(blue.explain(decision, Language.EN)).contains("R-1 one way\n", "R-2 another\n");
    assertThat(blue.explain(decision, Language.ZH)).contains("R-1 甲\n", "R-2 乙\n");
  }

  @Test
  void oneIdWithTwoMeaningsIsRefused() {
    RateBook other =
        Books.parse(
            "other",
            Books.text("330681", extending("{'district':'330604','from':'2022-01-01'}"))
                .replace("one way", "quite another way"));
    assertThat(refused(COUNTY, other))
        .containsExactly(
            "editions[0].subsidies.bonus.extends: found R-1 with the words: quite another way,"
                + " expected those of the section it extends, or another id");
  }

  @Test
  void partsThatAreSetToNoneAreNotTakenOver() {
    RateBook later =
        later(
            "330604",
            "'extends':true,'items':{'head':'NONE'},'caps':{'plan':'NONE',"
                + Books.cap(YEAR, "head", "YUAN", 1000, "agency", "CALENDAR_YEAR")
                + "}");
    assertThat(refused(COUNTY, later)).isEmpty();
    Decision none = decide("330604", "2023-02-01", 3, COUNTY, later);
    assertThat(none.outcome().kind()).isEqualTo(OutcomeKind.GRANTED);
    assertThat(none.payments()).isEmpty();
    RateBook uncapped = later("330604", "'extends':true,'caps':{'agency-year':'NONE'}");
    Decision decision = decide("330604", "2023-02-01", 50, COUNTY, uncapped);
    assertThat(paid(decision)).isEqualTo(5000);
    assertThat(decision.caps()).extracting(CapUse::cap).containsExactly("plan");
  }

  @Test
  void noneWithoutAnythingToTakeOverIsRefused() {
    String cap = Books.cap(YEAR, "head", "YUAN", 1000, "agency");
    RateBookException alone =
        catchThrowableOfType(
            RateBookException.class,
            () ->
                Books.book(
                    "330604",
                    Books.edition(
                        "2022-01-01",
                        Books.bonus("100", cap).replace("'caps':{", "'caps':{'plan':'NONE',"))));
    assertThat(alone).hasMessageContaining("editions[0].subsidies.bonus.caps.plan: found \"NONE\"");
    assertThat(refused(COUNTY, later("330604", "'extends':true,'caps':{'month':'NONE'}")))
        .containsExactly(
            "editions[0].subsidies.bonus.caps.month: found month, expected a cap of the section it"
                + " extends, one of [agency-year, plan]");
  }

  @Test
  void trueMeansTheLatestEarlierStartWhereverItIsLoaded() {
    RateBook middle = book("middle", "330604", "2022-07-01", "'extends':true," + head(150));
    RateBook last = book("last", "330604", "2023-07-01", "'extends':true");
    RateBook later = book("later", "330604", "2024-07-01", "'extends':true," + head(999));
    assertThat(paid(decide("330604", "2023-07-01", 2, last, later, middle, COUNTY))).isEqualTo(300);
    assertThat(paid(decide("330604", "2023-07-01", 2, last, later, COUNTY))).isEqualTo(200);
  }

  @Test
  void numbersThatNobodyKnewYetAreNotTakenOver() {
    RateBook middle = published("2022-07-01", "2024-01-01", head(400));
    assertThat(refused(COUNTY, middle, published("2023-07-01", "2023-12-31", "")))
        .containsExactly(
            "editions[0].subsidies.bonus.extends: found 330604 from 2022-07-01, published on"
                + " 2024-01-01, expected an edition that is known when this one is, on 2023-12-31");
    assertThat(refused(COUNTY, middle, later("330604", "'extends':true")))
        .containsExactly(
            "editions[0].subsidies.bonus.extends: found 330604 from 2022-07-01, published on"
                + " 2024-01-01, expected an edition that is known when this one is, at any time, as"
                + " it names no publishedOn");
    RateBook sameDay = published("2023-07-01", "2024-01-01", "");
    assertThat(refused(COUNTY, middle, sameDay)).isEmpty();
    assertThat(paid(decide("330604", "2023-08-01", 2, COUNTY, middle, sameDay))).isEqualTo(800);
    RateBook past =
        Books.parse(
            "past",
            Books.text(
                "330604",
                Books.editionOf(
                    "2023-07-01",
                    "'publishedOn':'2023-06-01'",
                    "'subsidies':{'bonus':{'extends':"
                        + "{'district':'330604','from':'2022-01-01'}}}")));
    assertThat(paid(decide("330604", "2023-08-01", 2, COUNTY, middle, past))).isEqualTo(200);
  }

  private static RateBook published(String from, String day, String fields) {
    String more = fields.isEmpty() ? "" : "," + fields;
    return Books.parse(
        "from " + from,
        Books.text(
            "330604",
            Books.editionOf(
                from,
                "'publishedOn':'" + day + "'",
                "'subsidies':{'bonus':{'extends':true" + more + "}}")));
  }

  @Test
  void anExpiredSectionLendsItsPartsAndStaysExpired() {
    RateBook zone =
        book(
            "port",
            "330604-port",
            "2022-06-01",
            "'extends':{'district':'330604','from':'2022-01-01'}");
    assertThat(paid(decide("330604-port", "2023-06-01", 2, COUNTY, zone))).isEqualTo(200);
    GoldenBlue blue = Books.goldenBlue(COUNTY, zone);
    BonusClaim past = BonusClaim.like("a").in("330604").on("2023-06-01").build();
    assertThat(catchThrowableOfType(InvalidClaimException.class, () -> blue.assess(past)))
        .hasMessageContaining("ended on 2022-12-31");
    assertThat(paid(decide("330604-port", "2022-05-31", 2, COUNTY, zone))).isEqualTo(200);
  }

  @Test
  void aCapStaysWithADistrictAboveAndComesToOneBeside() {
    String of = "'extends':{'district':'330604','from':'2022-01-01'}";
    RateBook port = book("port", "330604-port", "2022-06-01", of);
    RateBook beside = book("beside", "330681", "2022-06-01", of);
    GoldenBlue blue = Books.goldenBlue(COUNTY, port, beside);
    List<BonusClaim> claims =
        List.of(
            BonusClaim.like("a").in("330604").on("2022-06-01").heads(8).build(),
            BonusClaim.like("b").in("330604-port").on("2022-06-02").heads(8).build(),
            BonusClaim.like("c").in("330681").on("2022-06-03").heads(8).build());
    assertThat(blue.settle(Ledger.EMPTY, claims).decisions())
        .extracting(ExtendsTest::paid)
        .containsExactly(800L, 200L, 800L);
  }

  @Test
  void aPlanCapCountsForThePlanOfTheEditionThatTakesItOver() {
    RateBook next =
        Books.book(
            "330604",
            Books.editionOf(
                "2025-01-01", "'plan':'2025-2027'", "'subsidies':{'bonus':{'extends':true}}"));
    RateBook within = book("within", "330604", "2024-01-01", "'extends':true");
    GoldenBlue blue = Books.goldenBlue(COUNTY, within, next);
    assertThat(plan(blue, "2022-06-01")).isEqualTo("PLAN:2022-2024");
    assertThat(plan(blue, "2024-06-01")).isEqualTo("PLAN:2022-2024");
    assertThat(plan(blue, "2025-06-01")).isEqualTo("PLAN:2025-2027");
  }

  @Test
  void factsAndConditionsOfACountyAreTakenOver() {
    String graded = "'facts':{'bonus':{'grade':{'kind':'ENUM','values':['A','D']}}}";
    String asked =
        Books.bonus("100", Books.cap(YEAR, "head", "YUAN", 9000, "agency"))
            .replace("'min-heads'", "'graded':{'fact':'grade','is':'A'},'min-heads'");
    RateBook first =
        Books.book("330604", Books.editionOf("2022-01-01", graded, "'subsidies':{" + asked + "}"));
    RateBook later = later("330604", "'extends':true," + head(7));
    GoldenBlue blue = Books.goldenBlue(first, later);
    BonusClaim.Builder like = BonusClaim.like("a").in("330604").on("2023-06-01");
    BonusClaim poor = like.extra(Extra.NONE.with("grade", "D")).build();
    assertThat(blue.assess(poor).unmet()).hasSize(1);
  }

  @Test
  void nothingToExtendIsRefused() {
    assertThat(refused(later("330604", "'extends':true")))
        .containsExactly(
            "editions[0].subsidies.bonus.extends: found no earlier edition, expected another"
                + " loaded edition that sets bonus, of []");
    String unknown = "'extends':{'district':'330681','from':'2022-01-01'}";
    assertThat(refused(COUNTY, later("330604", unknown)))
        .containsExactly(
            "editions[0].subsidies.bonus.extends: found 330681 from 2022-01-01, expected another"
                + " loaded edition that sets bonus, of [330604 from 2022-01-01]");
  }

  @Test
  void sectionsThatRestOnEachOtherAreRefusedOnce() {
    RateBook one = silent("330681", "'extends':{'district':'330682','from':'2023-01-01'}");
    RateBook two = silent("330682", "'extends':{'district':'330681','from':'2023-01-01'}");
    assertThat(refused(COUNTY, one, two))
        .containsExactly(
            "editions[0].subsidies.bonus.extends: found 330681 from 2023-01-01, which rests on this"
                + " section in turn, expected a section that does not rest on this one");
    RateBook self = silent("330683", "'extends':{'district':'330683','from':'2023-01-01'}");
    assertThat(refused(self)).hasSize(1);
  }

  @Test
  void whatExtendsIsWrittenInOneOfTwoWays() {
    for (String wrong : List.of("false", "'330604'", "1", "null", "{}", "{'district':'330604'}")) {
      assertThat(
              catchThrowableOfType(
                  RateBookException.class, () -> later("330604", "'extends':" + wrong)))
          .as(wrong)
          .hasMessageContaining("editions[0].subsidies.bonus.extends");
    }
  }

  @Test
  void theFullSectionSaysWhoSetEachPart() {
    RateBook later = later("330604", "'extends':true," + head(200));
    RateLibrary library = Books.goldenBlue(COUNTY, later).rates();
    Section section =
        library
            .rates(District.of("330604"), LocalDate.parse("2023-06-01"), Optional.empty())
            .written("bonus")
            .value();
    assertThat(section.items()).containsOnlyKeys("head");
    assertThat(section.origins().keySet())
        .containsExactlyInAnyOrder("conditions.min-heads", "caps.agency-year", "caps.plan");
    assertThat(section.origins().values())
        .extracting(Edition::name)
        .containsOnly("330604 from 2022-01-01");
  }

  private static String plan(GoldenBlue blue, String on) {
    BonusClaim claim = BonusClaim.like("a").in("330604").on(on).build();
    return blue.assess(claim).keys().stream()
        .filter(key -> key.cap().equals("plan"))
        .map(CapKey::period)
        .findFirst()
        .orElseThrow();
  }

  private static String head(int rate) {
    return "'items':{'head':{'pay':'agency','rate':" + rate + "}}";
  }

  private static String extending(String what) {
    return Books.edition("2023-01-01", "'bonus':{'extends':" + what + "}");
  }

  private static RateBook later(String district, String fields) {
    return book("amendment", district, "2023-01-01", fields);
  }

  private static RateBook book(String source, String district, String from, String fields) {
    String edition = Books.edition(from, "'bonus':{" + fields + "}");
    return Books.parse(source, Books.text(district, edition));
  }

  /** A book without readings of its own. */
  private static RateBook silent(String district, String fields) {
    String text = Books.text(district, Books.edition("2023-01-01", "'bonus':{" + fields + "}"));
    return Books.parse("book of " + district, text.replaceFirst("'readings':\\{.*?}},", ""));
  }

  private static List<String> refused(RateBook... books) {
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(books));
    return refused == null ? List.of() : refused.faults().stream().map(Object::toString).toList();
  }

  private static Decision decide(String district, String on, int heads, RateBook... books) {
    return decide(Books.goldenBlue(books), district, on, heads);
  }

  private static Decision decide(GoldenBlue blue, String district, String on, int heads) {
    BonusClaim claim = BonusClaim.like("a").in(district).on(on).heads(heads).build();
    return blue.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
  }

  private static long paid(Decision decision) {
    return decision.payments().stream().mapToLong(p -> p.amount().low().fen() / 100).sum();
  }
}
