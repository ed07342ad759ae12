package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.json.Amendments;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates as a draft would make them; the book stays as it is. */
class AmendmentTest {
  private static final String CAPS =
      Books.cap("agency-year", "head", "YUAN", 1000, "agency", "CALENDAR_YEAR")
          + ","
          + Books.cap("plan", "head", "OCCURRENCES", 3, "agency");
  private static final RateBook BOOK =
      Books.book(
          "330604",
          Books.editionOf(
              "2022-01-01",
              "'until':'2022-12-31','plan':'first','bases':{'wage':2000},'settings':{'tier':'A'}",
              "'subsidies':{'bonus':{'conditions':{'min-heads':{'atLeast':2}},"
                  + "'items':{'head':{'pay':'agency','rate':100}},'caps':{"
                  + CAPS
                  + "}}}"),
          Books.edition("2023-01-01", "'bonus':{'extends':true}"));

  private static final String RAISED =
      "'subsidies':{'bonus':{'items':{'head':{'pay':'agency','rate':200}}}}";

  @Test
  void whatItSetsReplacesThePartAndTheRestStays() {
    Decision decision = decide(BOOK.with(amendment("'from':'2022-01-01'", RAISED)), "2022-05-01");
    assertThat(decision.amount()).hasToString("800.00");
    assertThat(decision.payments().get(0).clause()).hasToString("Draft 1");
    assertThat(decision.findings().get(0).clause()).hasToString("Document of 330604 1");
    assertThat(decision.caps()).extracting(CapUse::cap).containsExactly("agency-year", "plan");
    assertThat(decide(BOOK, "2022-05-01").amount()).hasToString("400.00");
  }

  @Test
  void aSectionThatExtendsTheAmendedOneTakesTheAmendmentOver() {
    RateBook amended = BOOK.with(amendment("'from':'2022-01-01'", RAISED));
    assertThat(decide(amended, "2023-05-01").amount()).hasToString("800.00");
  }

  @Test
  void aDayFindsTheEditionThatIsInForceOnIt() {
    RateBook first = BOOK.with(amendment("'on':'2022-12-31'", RAISED));
    assertThat(first).isEqualTo(BOOK.with(amendment("'from':'2022-01-01'", RAISED)));
    RateBook second = BOOK.with(amendment("'on':'2024-07-01'", RAISED));
    assertThat(second).isEqualTo(BOOK.with(amendment("'from':'2023-01-01'", RAISED)));
    assertThat(decide(second, "2022-05-01").amount()).hasToString("400.00");
    assertThat(decide(second, "2023-05-01").amount()).hasToString("800.00");
  }

  @Test
  void aCapCanBeTakenOutAndOneThatIsSetAnewStaysOfTheSamePlan() {
    String caps = "'subsidies':{'bonus':{'caps':{'agency-year':'NONE',%s}}}";
    String plan = Books.cap("plan", "head", "OCCURRENCES", 5, "agency");
    RateBook amended = BOOK.with(amendment("'from':'2022-01-01'", caps.formatted(plan)));
    Decision decision = decide(amended, "2022-05-01");
    assertThat(decision.caps()).extracting(CapUse::cap).containsExactly("plan");
    assertThat(amended.editions().get(0).subsidies().values())
        .flatMap(section -> section.caps().values())
        .extracting(CapTerms::plan)
        .containsExactly("first");
  }

  @Test
  void aCapThatTheSectionTakesOverCanBeTakenOutThere() {
    String caps = "'subsidies':{'bonus':{'caps':{'plan':'NONE'}}}";
    RateBook amended = BOOK.with(amendment("'from':'2023-01-01'", caps));
    assertThat(decide(amended, "2023-05-01").caps())
        .extracting(CapUse::cap)
        .containsExactly("agency-year");
    assertThat(decide(amended, "2022-05-01").caps()).hasSize(2);
  }

  /** It set the caps itself, and extends a section that has one of the same name, or none. */
  @Test
  void aCapThatIsTakenOutIsNotTakenOverInstead() {
    String plan = Books.cap("plan", "head", "OCCURRENCES", 9, "agency");
    for (String before : List.of("", plan)) {
      RateBook book =
          Books.book(
              "330604",
              Books.edition(
                  "2022-01-01",
                  "'bonus':{'conditions':{'min-heads':'NONE'},'items':{'head':{'pay':'agency',"
                      + "'rate':9}},'caps':{"
                      + before
                      + "}}"),
              Books.edition("2023-01-01", "'bonus':{'extends':true,'caps':{" + CAPS + "}}"));
      RateBook amended =
          book.with(
              amendment("'from':'2023-01-01'", "'subsidies':{'bonus':{'caps':{'plan':'NONE'}}}"));
      assertThat(decide(book, "2023-05-01").caps()).hasSize(2);
      assertThat(decide(amended, "2023-05-01").caps())
          .extracting(CapUse::cap)
          .containsExactly("agency-year");
    }
  }

  @Test
  void conditionsAndItemsAreSetAsideInTheBooksOwnForm() {
    String none = "'subsidies':{'bonus':{'conditions':{'min-heads':'NONE'}}}";
    RateBook open = BOOK.with(amendment("'from':'2022-01-01'", none));
    assertThat(decide(open, "2022-05-01", 1).amount()).hasToString("100.00");
    assertThat(decide(BOOK, "2022-05-01", 1).amount()).hasToString("0.00");
    String item = "'subsidies':{'bonus':{'items':{'head':'NONE'}}}";
    RateBook nothing = BOOK.with(amendment("'from':'2022-01-01'", item));
    assertThat(decide(nothing, "2022-05-01").amount()).hasToString("0.00");
  }

  @Test
  void basesAndSettingsAreSetAnew() {
    Edition edition =
        BOOK.with(
                amendment(
                    "'from':'2022-01-01'", "'bases':{'wage':2500}", "'settings':{'tier':'B'}"))
            .editions()
            .get(0);
    assertThat(edition.settings()).containsEntry("tier", "B");
    assertThat(edition.bases())
        .doesNotContainEntry("wage", BOOK.editions().get(0).bases().get("wage"));
    assertThat(edition.subsidies()).isEqualTo(BOOK.editions().get(0).subsidies());
  }

  @Test
  void amendmentsComposeInOrder() {
    Amendment raised = amendment("'from':'2022-01-01'", RAISED);
    Amendment lowered = amendment("'from':'2022-01-01'", RAISED.replace("200", "50"));
    assertThat(decide(BOOK.with(raised).with(lowered), "2022-05-01").amount())
        .hasToString("200.00");
    assertThat(decide(BOOK.with(lowered).with(raised), "2022-05-01").amount())
        .hasToString("800.00");
    assertThat(BOOK.with(raised).with(raised)).isEqualTo(BOOK.with(raised));
  }

  /** An edition from a later day on needs no amendment: it is a book beside the others. */
  @Test
  void whatIsToHoldFromALaterDayOnIsABookOfItsOwn() {
    RateBook later =
        Books.book(
            "330604",
            Books.edition(
                "2024-01-01",
                "'bonus':{'extends':true,'items':{'head':{'pay':'agency','rate':300}}}"));
    assertThat(decide("2023-12-31", 3, BOOK, later).amount()).hasToString("300.00");
    assertThat(decide("2024-01-01", 3, BOOK, later).amount()).hasToString("900.00");
  }

  @Test
  void itFindsWhatItAmendsInWhicheverBookOfTheDistrictItStands() {
    RateBook other = Books.book("330604", Books.editionOf("2022-01-01", "'bases':{'other':1}"));
    List<RateBook> amended = amendment("'from':'2022-01-01'", RAISED).in(List.of(other, BOOK));
    assertThat(amended.get(0)).isSameAs(other);
    assertThat(amended.get(1).source()).isEqualTo("book of 330604 + draft");
  }

  @Test
  void whatTheBookDoesNotHaveIsNamedAllAtOnce() {
    Amendment wrong =
        amendment(
            "'from':'2022-01-01'",
            "'subsidies':{'bonsu':{},'bonus':{'caps':{'yearly':'NONE'}}}",
            "'bases':{'wages':1},'relations':{'no-double':'NONE'}");
    assertThat(faults(BOOK, wrong))
        .extracting(Fault::toString)
        .containsExactly(
            "amends[0].subsidies.bonsu: found bonsu, expected what 330604 sets from 2022-01-01,"
                + " one of [bonus]",
            "amends[0].subsidies.bonus.caps.yearly: found yearly, expected a cap of the section it"
                + " amends, one of [agency-year, plan]",
            "amends[0].bases.wages: found wages, expected what 330604 sets from 2022-01-01,"
                + " one of [wage]",
            "amends[0].relations.no-double: found no-double, expected what 330604 sets from"
                + " 2022-01-01, one of []");
  }

  @Test
  void aDayOnWhichNothingIsInForceIsAFault() {
    for (String start : List.of("'from':'2022-01-02'", "'on':'2021-12-31'")) {
      assertThat(faults(BOOK, amendment(start, RAISED)))
          .singleElement()
          .satisfies(fault -> assertThat(fault.expected()).endsWith("one of []"));
    }
    assertThat(faults(BOOK, amendment("'on':'2023-01-01'", "'bases':{'wage':1}"))).hasSize(1);
  }

  @Test
  void anotherDistrictAndOtherWordsForTheSameIdAreFaults() {
    RateBook other = Books.book("330681", Books.edition("2022-01-01", Books.BONUS));
    assertThat(faults(other, amendment("'from':'2022-01-01'", RAISED)))
        .singleElement()
        .hasToString(
            "district: found 330604, expected a district that has a rate book, one of [330681]");
    String text =
        text("'from':'2022-01-01'", RAISED).replace("'A':", "'D':").replace("'A 1'", "'D 1'");
    assertThat(faults(BOOK, parse(text)))
        .singleElement()
        .hasToString(
            "documents.D: found Draft, expected another id, or as in the book: Document of 330604");
  }

  @Test
  void whatItMakesOfABookIsCheckedLikeAnyBook() {
    RateBook amended =
        BOOK.with(
            amendment(
                "'from':'2022-01-01'",
                "'subsidies':{'bonus':{'items':{'haed':{'pay':'agency','rate':1}}}}"));
    RateBookException told =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(amended));
    assertThat(told).hasMessageContaining("editions[0].subsidies.bonus.items.haed");
  }

  static Amendment amendment(String... fields) {
    return parse(text(fields));
  }

  private static String text(String... fields) {
    return "{'format':'golden-blue/amendment/1','district':'330604','documents':{'A':{'title':'Draft'}},"
        + "'amends':[{'clause':'A 1',"
        + String.join(",", fields)
        + "}]}";
  }

  private static Amendment parse(String text) {
    return Amendments.parse("draft", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static List<Fault> faults(RateBook book, Amendment amendment) {
    return catchThrowableOfType(RateBookException.class, () -> book.with(amendment)).faults();
  }

  private static Decision decide(RateBook book, String on) {
    return decide(book, on, 4);
  }

  private static Decision decide(RateBook book, String on, int heads) {
    return decide(on, heads, book);
  }

  private static Decision decide(String on, int heads, RateBook... books) {
    BonusClaim claim = BonusClaim.like("C-1").in("330604").on(on).heads(heads).build();
    return Books.goldenBlue(books).settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
  }
}
