package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults of twelve kinds in one book come all at once: none hides another. */
class TwelveFaultsTest {
  private static final String S = "editions[0].subsidies.";
  private static final RateBook COUNTY =
      Books.book("330604", Books.edition("2022-01-01", Books.BONUS));

  private static final String GAP =
      "'bonus':{'extends':{'district':'330604','from':'2022-01-01'},'items':{'head':{'pay':'agency',"
          + "'rate':{'cases':[{'if':{'fact':'heads','atMost':9},'rate':100},"
          + "{'if':{'fact':'heads','atLeast':11},'rate':200}],'otherwise':null}}}}";
  private static final String OVERLAP =
      "{'dates':{'by':'on','windows':[{'from':'2022-01-01','until':'2022-06-30','rate':1},"
          + "{'from':'2022-06-30','until':'2022-12-31','rate':2}]},'otherwise':null}";
  private static final String STEPS =
      "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':1},{'atLeast':13,'rate':2}]}}";
  private static final String CREW =
      Books.crew(
          List.of(STEPS, Books.band(800, 500, "joinDetermined"), "100", "1", OVERLAP),
          Books.cap("months", "top", "MONTHS", 12, "company"),
          Books.cap("small", "stay", "YUAN", 99, "person"),
          Books.cap("one", "top base", "YUAN", 90_000, "company"),
          Books.cap("two", "base joint", "YUAN", 90_000, "company"));
  private static final String STAY =
      Books.STAY
          .replace(",'rounding':'EXACT'", "")
          .replace("{'months':1}", "{'months':1,'clause':'Z 9'}");
  private static final String GRANT = Books.GRANT.replace("'house'", "'hose'");
  private static final String RELATIONS =
      order("a", "crew", "grant") + "," + order("b", "grant", "crew");
  private static final String BOOK =
      Books.text(
              "330681",
              Books.editionOf(
                  "2022-01-01",
                  "'bases':{'wage-base':2000}",
                  "'relations':{" + RELATIONS + "}",
                  "'subsidies':{" + String.join(",", GAP, CREW, STAY, GRANT) + "}"))
          .replace("'documents':{", "'documents':{'X':{'title':'never cited'},")
          .replace("'readings':{", "'colours':{},'readings':{");

  private static String order(String id, String first, String then) {
    String member = "{'subsidy':'%s','holder':['district']}";
    return "'%s':{'kind':'PREREQUISITE','period':'PLAN','first':[%s],'then':[%s]}"
        .formatted(id, member.formatted(first), member.formatted(then));
  }

  @Test
  void allAreReportedEachWhereItStands() {
    assertThat(check(BOOK))
        .extracting(RateFinding::mistake, RateFinding::path)
        .contains(
            tuple(RateMistake.GAP, S + "bonus.items.head.rate"),
            tuple(RateMistake.FAULT, S + "crew.items.joint.rate.dates.windows[1].from"),
            tuple(RateMistake.STEP_NEVER_REACHED, S + "crew.items.top.rate.steps.rows[1]"),
            tuple(RateMistake.FAULT, S + "crew.items.join.rate.band"),
            tuple(RateMistake.CAP_BELOW_ONE_UNIT, S + "crew.caps.small.limit"),
            tuple(RateMistake.FAULT, S + "crew.caps.two"),
            tuple(RateMistake.FAULT, "editions[0].relations.a"),
            tuple(RateMistake.FAULT, S + "stay.items.wage.rate.rounding"),
            tuple(RateMistake.FOREIGN_DOCUMENT, S + "bonus.extends"),
            tuple(RateMistake.FAULT, S + "stay.conditions.over-a-month.clause"),
            tuple(RateMistake.FAULT, "colours"),
            tuple(RateMistake.DOCUMENT_UNUSED, "documents.X"),
            tuple(RateMistake.FAULT, S + "grant.caps.start-once.holder"));
  }

  @Test
  void nothingElseIsReported() {
    assertThat(check(BOOK))
        .extracting(RateFinding::path)
        .hasSize(16)
        .contains("editions[0].relations.b", "readings.R-1", "readings.R-2");
  }

  @Test
  void whatIsNamedInUnreadablePartsIsNotCalledUnused() {
    String used = BOOK.replace("'determinedBy':'joinDetermined'", "'determinedBy':'X 3'");
    assertThat(check(used))
        .extracting(RateFinding::mistake)
        .doesNotContain(RateMistake.DOCUMENT_UNUSED, RateMistake.BASE_UNUSED);
    assertThat(used).isNotEqualTo(BOOK);
  }

  private static List<RateFinding> check(String book) {
    RateBookDraft draft =
        RateBooks.draft("checked", book.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    Collection<RatesType<?, ?>> types =
        Books.goldenBlue(COUNTY).subsidies().all().stream()
            .<RatesType<?, ?>>map(Subsidy::rates)
            .toList();
    return RateBookCheck.beside(List.of(COUNTY), List.of(draft), types, List.of());
  }
}
