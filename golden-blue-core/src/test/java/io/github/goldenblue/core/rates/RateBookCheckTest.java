package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be loaded and is surely a mistake, each planted in a book that has none. */
class RateBookCheckTest {
  private static final String S = "editions[0].subsidies.";
  private static final String GOOD =
      Books.text(
              "330604",
              Books.editionOf(
                  "2022-01-01",
                  "'until':'2022-12-31','publishedOn':'2022-01-01','reading':['R-1','R-2']",
                  "'facts':{'bonus':{'grade':{'kind':'ENUM','values':['A','B','C']},"
                      + "'hiredOn':{'kind':'DATE'},'size':{'kind':'COUNT'}}}",
                  "'settings':{'tier':'2'}",
                  "'bases':{'wage-base':{'table':{'by':'district.tier','rows':{'1':9,'2':5}}}}",
                  "'subsidies':{"
                      + Books.bonus(
                              "{'band':[500,800],'determinedBy':'perHeadDetermined'}",
                              Books.cap("agency-year", "head", "YUAN", 100_000, "agency"))
                          .replace(
                              "'conditions':{",
                              "'conditions':{'graded':{'fact':'grade','in':['A','B','C']},"
                                  + "'sized':{'fact':'size','atLeast':1},"
                                  + "'hired':{'fact':'hiredOn','atLeast':'2021-06-01'},"
                                  + "'staffed':{'fact':'heads','between':[5,100]},")
                      + ","
                      + Books.STAY.replaceAll("\\s+", "")
                      + "}"))
          .replace("'readings'", "'unmodelled':{},'readings'");

  @Test
  void aGoodBookIsClean() {
    assertThat(check(book(GOOD))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cap.agency-year",
        "bonus/cap.agency-year",
        "condition.graded",
        "item.wage",
        "fact.grade",
        "bonus/fact.agency",
        "constant.grade.A",
        "constant.programme.COLLEGE",
        "condition.programme-has-share",
        "base.wage-base",
        "setting.tier",
        "constant.tier.1",
      })
  void aLabelOfWhatIsThereIsNoMistake(String key) {
    String labels = "'labels':{'" + key + "':{'zh':'甲','en':'one'}},'readings'";
    assertThat(check(book(GOOD.replace("'readings'", labels)))).isEmpty();
  }

  private static final String BAND = "{'band':[500,800],'determinedBy':'perHeadDetermined'}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[500,800] | [500,500] | BAND_WITHOUT_WIDTH | bonus.items.head.rate.band",
        "RATE | {'dates':{'by':'on','windows':[{'from':'2021-01-01','until':'2021-12-31','rate':1}]},'otherwise':2} | DAYS_OUTSIDE_EDITION | bonus.items.head.rate.dates.windows[0]",
        "RATE | {'dates':{'by':'on','windows':[{'from':'2023-01-01','until':'2023-12-31','rate':1}]},'otherwise':2} | DAYS_OUTSIDE_EDITION | bonus.items.head.rate.dates.windows[0]",
        "RATE | {'dates':{'by':'hiredOn','windows':[{'from':'2023-01-01','until':'2023-12-31','rate':1}]},'otherwise':2} | DAYS_OUTSIDE_EDITION | bonus.items.head.rate.dates.windows[0]",
        "'graded': | 'late':{'fact':'on','atMost':'2021-12-31'},'graded': | DAYS_OUTSIDE_EDITION | bonus.conditions.late",
        "RATE | {'dates':{'by':'on','windows':[{'from':'2022-01-01','until':'2022-03-31','rate':1},{'from':'2022-04-02','until':'2022-12-31','rate':2}]},'otherwise':null} | GAP | bonus.items.head.rate",
        "RATE | {'cases':[{'if':{'fact':'size','atMost':9},'rate':1},{'if':{'fact':'size','atLeast':11},'rate':2}],'otherwise':null} | GAP | bonus.items.head.rate",
        "RATE | {'cases':[{'if':{'fact':'size','atLeast':5},'rate':1},{'if':{'fact':'size','between':[7,9]},'rate':2}],'otherwise':3} | CASE_NEVER_REACHED | bonus.items.head.rate.cases[1]",
        "RATE | {'cases':[{'if':{'fact':'heads','atLeast':0},'rate':1},{'if':{'fact':'grade','is':'A'},'rate':2}],'otherwise':null} | CASE_NEVER_REACHED | bonus.items.head.rate.cases[1]",
        "RATE | {'cases':[{'if':{'fact':'grade','in':['A','B']},'rate':1},{'if':{'anyOf':[{'fact':'grade','is':'B'},{'fact':'grade','is':'A'}]},'rate':2}],'otherwise':3} | CASE_NEVER_REACHED | bonus.items.head.rate.cases[1]",
        "RATE | {'cases':[{'if':{'fact':'hiredOn','withinMonths':3,'of':'on'},'rate':1},{'if':{'fact':'hiredOn','withinMonths':3,'of':'on'},'rate':2}],'otherwise':3} | CASE_NEVER_REACHED | bonus.items.head.rate.cases[1]",
        "RATE | {'cases':[{'if':{'fact':'grade','is':'A'},'rate':1},{'if':{'fact':'grade','notIn':['A']},'rate':2}],'otherwise':3} | OTHERWISE_NEVER_REACHED | bonus.items.head.rate.otherwise",
        "RATE | {'steps':{'mode':'WHOLE','by':'heads','rows':[{'atLeast':0,'rate':1},{'atLeast':5,'rate':2}]}} | STEP_NEVER_REACHED | bonus.items.head.rate.steps.rows[0]",
        "RATE | {'steps':{'mode':'LUMP','by':'heads','rows':[{'atLeast':0,'rate':1},{'atLeast':101,'rate':2}]}} | STEP_NEVER_REACHED | bonus.items.head.rate.steps.rows[1]",
        "RATE | {'steps':{'mode':'SLICE','rows':[{'atLeast':0,'rate':1},{'atLeast':1,'rate':2}]}} | STEP_NEVER_REACHED | bonus.items.head.rate.steps.rows[0]",
        "RATE | {'table':{'by':'hiredOn.month','else':'in-window','rows':{'2':500,'13':300}}} | ROW_NEVER_REACHED | bonus.items.head.rate.table.rows.13",
        "RATE | {'table':{'by':'heads','else':'known-count','rows':{'4':500,'5':300}}} | ROW_EXCLUDED | bonus.items.head.rate.table.rows.4",
        "RATE | {'table':{'by':'grade','rows':{'A':{'table':{'by':'grade','rows':{'A':1,'B':2,'C':null}}},'B':null,'C':3}}} | ROW_EXCLUDED | bonus.items.head.rate.table.rows.A.table.rows.B",
        "RATE | {'cases':[{'if':{'fact':'grade','is':'A'},'rate':{'share':{'table':{'by':'grade','rows':{'A':'10%','B':'20%','C':null}}},'of':1000,'rounding':'EXACT'}}],'otherwise':2} | ROW_EXCLUDED | bonus.items.head.rate.cases[0].rate.share.table.rows.B",
        "RATE | {'cases':[{'if':{'fact':'heads','atMost':4},'rate':1}],'otherwise':2} | CASE_EXCLUDED | bonus.items.head.rate.cases[0]",
        "RATE | {'table':{'by':'grade','rows':{'A':{'cases':[{'if':{'fact':'grade','is':'B'},'rate':1}],'otherwise':4},'B':2,'C':3}}} | CASE_EXCLUDED | bonus.items.head.rate.table.rows.A.cases[0]",
        "RATE | {'dates':{'by':'hiredOn','windows':[{'from':'2021-01-01','until':'2021-05-31','rate':1}]},'otherwise':2} | CASE_EXCLUDED | bonus.items.head.rate.dates.windows[0]",
        "RATE | {'cases':[{'if':{'fact':'heads','between':[10,20]},'rate':{'steps':{'mode':'WHOLE','by':'heads','rows':[{'atLeast':0,'rate':1},{'atLeast':21,'rate':2}]}}}],'otherwise':null} | STEP_NEVER_REACHED | bonus.items.head.rate.cases[0].rate.steps.rows[1]",
        "RATE | {'yuan':500,'ceiling':600} | CEILING_ABOVE_ALL | bonus.items.head.rate.ceiling",
        "RATE | {'yuan':500,'ceiling':400} | CEILING_BELOW_ALL | bonus.items.head.rate.ceiling",
        "RATE | {'sum':[100,{'table':{'by':'grade','rows':{'A':50,'B':20,'C':null}}}],'floor':151}"
            + " | FLOOR_ABOVE_ALL | bonus.items.head.rate.floor",
        "RATE | {'share':'50%','of':1000,'rounding':'EXACT','floor':400} | FLOOR_BELOW_ALL |"
            + " bonus.items.head.rate.floor",
        "100000,'holder':['agency'],'period':'PLAN' |"
            + " 100000,'holder':['agency'],'period':{'from':'2021-01-01','until':'2021-12-31'} |"
            + " DAYS_OUTSIDE_EDITION | bonus.caps.agency-year.period",
        "100000,'holder':['agency'],'period':'PLAN' |"
            + " 100000,'holder':['agency'],'period':{'from':'2023-01-01','until':'2023-02-01'} |"
            + " DAYS_OUTSIDE_EDITION | bonus.caps.agency-year.period",
        "'subsidies':{ |"
            + " 'relations':{'r':{'kind':'EXCLUSIVE','members':[{'subsidy':'bonus','holder':['agency']},{'subsidy':'stay','holder':['host']}],'period':{'from':'2023-01-01','until':'2023-02-01'}}},'subsidies':{"
            + " | DAYS_OUTSIDE_EDITION | editions[0].relations.r.period",
        "'limit':100000 | 'limit':0 | CAP_OF_NOTHING | bonus.caps.agency-year.limit",
        "'limit':100000 | 'limit':499 | CAP_BELOW_ONE_UNIT | bonus.caps.agency-year.limit",
        "'caps':{'agency-year' |"
            + " 'caps':{'more':{'items':['head'],'unit':'YUAN','limit':200000,'holder':['agency'],'period':'PLAN'},'agency-year'"
            + " | CAP_NEVER_REACHED | bonus.caps.more",
        "'readings':{ | 'readings':{'R-9':{'zh':'丙','en':'a third'}, | READING_UNUSED |"
            + " readings.R-9",
        "'readings':{ | 'labels':{'cap.agency-life':{'zh':'甲','en':'one'}},'readings':{ |"
            + " LABEL_UNUSED | labels.cap.agency-life",
        "'readings':{ | 'labels':{'caps.agency-year':{'zh':'甲','en':'one'}},'readings':{ |"
            + " LABEL_UNUSED | labels.caps.agency-year",
        "'readings':{ | 'labels':{'stay/cap.agency-year':{'zh':'甲','en':'one'}},'readings':{ |"
            + " LABEL_UNUSED | labels.stay/cap.agency-year",
        "'readings':{ | 'labels':{'constant.grade.D':{'zh':'甲','en':'one'}},'readings':{ |"
            + " LABEL_UNUSED | labels.constant.grade.D",
        "'readings':{ | 'labels':{'year':{'zh':'甲','en':'one'}},'readings':{ | LABEL_UNUSED |"
            + " labels.year",
        "'readings':{ | 'labels':{'relation.r':{'zh':'甲','en':'one'}},'readings':{ | LABEL_UNUSED |"
            + " labels.relation.r",
        "'documents':{ | 'documents':{'X':{'title':'never cited'}, | DOCUMENT_UNUSED | documents.X",
        "'unmodelled':{ | 'unmodelled':{'U-1':{'zh':'丁','en':'left out'} | UNMODELLED_UNUSED |"
            + " unmodelled.U-1",
        "'bases':{ | 'bases':{'spare':5, | BASE_UNUSED | editions[0].bases.spare",
        "'settings':{ | 'settings':{'colour':'red', | SETTING_UNUSED | editions[0].settings.colour",
        "'grade':{ | 'class':{'kind':'TEXT'},'grade':{ | FACT_UNUSED |"
            + " editions[0].facts.bonus.class",
        "{'fact':'size', | {'clause':'D','fact':'size', | ARTICLE_MISSING | bonus.conditions.sized",
        "'bonus':{'conditions' | 'bonus':{'clause':'D','conditions' | ARTICLE_MISSING | bonus",
        "'settings':{ |"
            + " 'relations':{'r':{'clause':'D','kind':'EXCLUSIVE','period':'PLAN','members':[{'subsidy':'bonus','holder':['agency']},{'subsidy':'stay','holder':['host']}]}},'settings':{"
            + " | ARTICLE_MISSING | editions[0].relations.r",
        "'publishedOn':'2022-01-01' | 'publishedOn':'2023-01-01' | PUBLISHED_AFTER_END |"
            + " editions[0].publishedOn",
      })
  void aMistakeIsFoundWhereItStands(String good, String bad, RateMistake mistake, String path) {
    String planted = GOOD.replace(good.replace("RATE", BAND), bad);
    assertThat(planted).isNotEqualTo(GOOD);
    List<RateFinding> found = check(book(planted));
    String where = path.startsWith("bonus") ? S + path : path;
    assertThat(found)
        .extracting(RateFinding::mistake, RateFinding::path)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(mistake, where));
    assertThat(found.get(0).isError()).isFalse();
    assertThat(found.get(0).source()).isEqualTo("checked");
  }

  @Test
  void aWindowThatReachesIntoTheEditionIsNoMistake() {
    for (String window :
        List.of(
            "{'from':'2021-01-01','until':'2022-01-01'}",
            "{'from':'2022-12-31','until':'2023-12-31'}")) {
      assertThat(check(book(GOOD.replaceFirst("'period':'PLAN'", "'period':" + window)))).isEmpty();
    }
  }

  @Test
  void whatTheConditionsJustLeaveIsNoMistake() {
    for (String rate :
        List.of(
            "{'table':{'by':'heads','else':'known-count','rows':{'5':500,'100':300}}}",
            "{'cases':[{'if':{'fact':'heads','atMost':5},'rate':1}],'otherwise':2}",
            "{'dates':{'by':'hiredOn','windows':[{'from':'2021-01-01','until':'2021-06-01','rate':1}]},"
                + "'otherwise':2}",
            "{'table':{'by':'grade','rows':{'A':{'table':{'by':'grade','rows':{'A':1,'B':null,"
                + "'C':null}}},'B':2,'C':3}}}",
            "{'steps':{'mode':'WHOLE','by':'heads','rows':[{'atLeast':0,'rate':1},"
                + "{'atLeast':100,'rate':2}]}}")) {
      assertThat(check(book(GOOD.replace(BAND, rate)))).as(rate).isEmpty();
    }
  }

  @Test
  void twoConditionsOnOneFactLeaveWhatBothOfThemLeave() {
    String both = GOOD.replace("'staffed':", "'few':{'fact':'heads','atMost':9},'staffed':");
    String steps =
        "{'steps':{'mode':'WHOLE','by':'heads','rows':[{'atLeast':0,'rate':1},"
            + "{'atLeast':%d,'rate':2}]}}";
    assertThat(check(book(both.replace(BAND, steps.formatted(9))))).isEmpty();
    assertThat(mistakes(check(book(both.replace(BAND, steps.formatted(10))))))
        .containsExactly(RateMistake.STEP_NEVER_REACHED);
  }

  @Test
  void oneDeterminationForTwoItemsIsAMixUpIfAnotherIsNeverUsed() {
    assertThat(check(book(GOOD.replace("{'cost':'cost'}", Books.band(1, 2, "boardDetermined")))))
        .as("stay has one determination only")
        .isEmpty();
    String crew =
        Books.crew(
            List.of(
                Books.band(1, 2, "topDetermined"),
                "1",
                "1",
                Books.band(1, 2, "topDetermined"),
                "1"));
    assertThat(check(Books.book("330604", Books.edition("2022-01-01", crew))))
        .extracting(RateFinding::mistake)
        .contains(RateMistake.DETERMINATION_MIXED_UP);
  }

  @Test
  void aNestedCapMayBindIfItIsSmallerOrOfAnotherHolderOrPeriod() {
    String year = Books.cap("year", "top base", "MONTHS", 12, "company");
    for (String bound :
        List.of(
            Books.cap("own", "top", "MONTHS", 11, "company"),
            Books.cap("own", "top", "MONTHS", 12, "company", "LIFE"),
            Books.cap("own", "top", "YUAN", 12, "company"))) {
      assertThat(pointless(year, bound)).as(bound).isEmpty();
    }
    assertThat(pointless(year, Books.cap("own", "top", "MONTHS", 12, "company")))
        .containsExactly(S + "crew.caps.own");
    assertThat(pointless(year, Books.cap("own", "top base", "MONTHS", 12, "company")))
        .containsExactly(S + "crew.caps.own");
    assertThat(pointless(Books.cap("own", "top", "MONTHS", 13, "company"), year))
        .containsExactly(S + "crew.caps.own");
  }

  @Test
  void aSliceBehindACapOfUnitsIsNeverReached() {
    String slices =
        "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':1},{'atLeast':%d,'rate':2}]}}";
    String cap = Books.cap("year", "top", "MONTHS", 12, "company");
    for (int from : List.of(12, 13)) {
      List<String> rates = List.of(slices.formatted(from), "1", "1", "1", "1");
      RateBook book = Books.book("330604", Books.edition("2022-01-01", Books.crew(rates, cap)));
      assertThat(mistakes(check(book)).contains(RateMistake.STEP_NEVER_REACHED))
          .isEqualTo(from == 13);
    }
    String window = "{'from':'2022-01-22','until':'2022-02-26'}";
    String some = Books.crew(List.of(slices.formatted(13), "1", "1", "1", "1"), cap);
    String windowed = some.replace("'PLAN'", window);
    assertThat(mistakes(check(Books.book("330604", Books.edition("2022-01-01", windowed)))))
        .as("on other days")
        .doesNotContain(RateMistake.STEP_NEVER_REACHED);
  }

  @Test
  void partsTakenOverFromABesideDistrictStillCiteItsDocument() {
    RateBook county = Books.book("330604", Books.edition("2022-01-01", Books.BONUS));
    String of = "'bonus':{'extends':{'district':'330604','from':'2022-01-01'}}";
    RateBook beside = Books.book("330681", Books.edition("2022-01-01", of));
    RateBook below = Books.book("330604-port", Books.edition("2022-01-01", of));
    List<RateFinding> found =
        check(county, beside, below).stream()
            .filter(finding -> finding.mistake() == RateMistake.FOREIGN_DOCUMENT)
            .toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source()).isEqualTo("book of 330681");
    assertThat(found.get(0).path()).isEqualTo(S + "bonus.extends");
    assertThat(found.get(0).values())
        .containsExactly(
            "conditions.min-heads, items.head, caps.agency-year",
            "Document of 330604",
            "330604 from 2022-01-01");
  }

  @Test
  void aSectionThatAnotherBookSetsForTheSameDaysIsSupersededUnlessItIsExtended() {
    RateBook first =
        Books.parse("first", Books.text("330604", Books.edition("2022-01-01", Books.BONUS)));
    for (String section : List.of(Books.BONUS, "'bonus':{'extends':true}")) {
      RateBook second =
          Books.parse("second", Books.text("330604", Books.edition("2023-01-01", section)));
      List<RateFinding> found = check(first, second);
      boolean isFound = mistakes(found).contains(RateMistake.SUPERSEDED_ELSEWHERE);
      assertThat(isFound).isEqualTo(section.equals(Books.BONUS));
    }
    RateBook both =
        Books.book(
            "330604",
            Books.edition("2022-01-01", Books.BONUS),
            Books.edition("2023-01-01", Books.BONUS));
    assertThat(mistakes(check(both))).doesNotContain(RateMistake.SUPERSEDED_ELSEWHERE);
  }

  @Test
  void tenFaultsOfReadingComeAtOnceEachAtItsPath() {
    String bad =
        GOOD.replace("'330604'", "'33060'")
            .replace("'until':'2022-12-31'", "'until':'2021-12-31'")
            .replace("'publishedOn':'2022-01-01'", "'publishedOn':'2022-02-30'")
            .replace("'en':'another'", "'en':7")
            .replace("[500,800]", "[800,500]")
            .replace("'unit':'YUAN'", "'unit':'DOLLAR'")
            .replace("'holder':['agency']", "'holder':'agency'")
            .replace("'BACHELOR':'80%'", "'BACHELOR':80")
            .replace("'months':1", "'months':-1")
            .replace("'kind':'DATE'", "'kind':'DAY'")
            .replace("'tier':'2'", "'tier':2");
    assertThat(check(draft(bad)))
        .allMatch(RateFinding::isError)
        .extracting(RateFinding::path)
        .containsExactlyInAnyOrder(
            "district",
            "editions[0].until",
            "editions[0].publishedOn",
            "readings.R-2.en",
            S + "bonus.items.head.rate.band",
            S + "bonus.caps.agency-year.unit",
            S + "bonus.caps.agency-year.holder",
            S + "stay.items.wage.rate.share.table.rows.BACHELOR",
            S + "stay.conditions.over-a-month.months",
            "editions[0].facts.bonus.hiredOn.kind",
            "editions[0].settings.tier");
  }

  @Test
  void faultsOfReadingAndOfLoadingComeTogetherAndNothingFollowsFromThem() {
    String bad =
        GOOD.replace("[500,800]", "[800,500]")
            .replace("'pay':'host'", "'pay':'nobody'")
            .replace("'months':1", "'months':'one'")
            .replace("'min-heads'", "'min-head'");
    assertThat(check(draft(bad)))
        .extracting(RateFinding::path)
        .containsExactlyInAnyOrder(
            S + "bonus.items.head.rate.band",
            S + "stay.conditions.over-a-month.months",
            S + "stay.items.wage.pay",
            S + "bonus.conditions.min-heads",
            S + "bonus.conditions.min-head");
  }

  @Test
  void errorsAndWarningsOfAReadableBookComeTogether() {
    String bad =
        GOOD.replace("'pay':'host'", "'pay':'nobody'")
            .replace("[500,800]", "[500,500]")
            .replace("'limit':100000", "'limit':0");
    assertThat(mistakes(check(book(bad))))
        .containsExactlyInAnyOrder(
            RateMistake.FAULT, RateMistake.BAND_WITHOUT_WIDTH, RateMistake.CAP_OF_NOTHING);
  }

  @Test
  void whatIsNoBookIsOneFinding() {
    for (String hostile : List.of("", "[]", "null", "{", "{}", "[".repeat(5000), "\u0000")) {
      assertThat(check(draft(hostile))).as(hostile).hasSize(1).allMatch(RateFinding::isError);
    }
  }

  @Test
  void hostileValuesAreFindingsAndNothingIsThrown() {
    for (String hostile :
        List.of(
            "{'steps':{'mode':'WHOLE','by':'heads','rows':[{'atLeast':9223372036854775807,'rate':1}]}}",
            "{'sum':[{'yuan':90000000000000000},{'yuan':90000000000000000}],'ceiling':5}",
            "{'share':'99999999999999999999%','of':90000000000000000,'rounding':'EXACT','floor':1}",
            "{'cases':[{'if':{'fact':'size','is':'x'},'rate':1}],'otherwise':null}",
            "{'cases':[{'if':{'fact':'nothing','atLeast':99999999999999999999},'rate':1}],'otherwise':null}",
            "{'dates':{'by':'hiredOn','windows':[{'from':'0001-01-01','until':'9999-12-31','rate':1}]},'otherwise':2}",
            "{'table':{'by':'','else':'x','rows':{'':1}}}",
            "{'lump':".repeat(300) + "1" + "}".repeat(300))) {
      List<RateFinding> found = check(draft(GOOD.replace(BAND, hostile)));
      assertThat(found).as(hostile).isNotNull();
    }
  }

  @Test
  void twoBooksThatClashAreReportedAndAnUnreadableOneDoesNotHideTheOther() {
    RateBook one =
        Books.parse("one", Books.text("330604", Books.edition("2022-01-01", Books.BONUS)));
    RateBook two =
        Books.parse("two", Books.text("330604", Books.edition("2022-01-01", Books.BONUS)));
    assertThat(check(one, two).stream().filter(RateFinding::isError).toList()).hasSize(1);
    List<RateFinding> both =
        RateBookCheck.ofDrafts(
            List.of(
                draft("{"),
                RateBookDraft.of(Books.parse("other", GOOD.replace("[500,800]", "[5,5]")))),
            types(),
            List.of());
    assertThat(mistakes(both)).containsExactly(RateMistake.FAULT, RateMistake.BAND_WITHOUT_WIDTH);
  }

  @Test
  void everyMistakeHasATest() {
    Set<String> planted =
        Arrays.stream(RateBookCheckTest.class.getDeclaredMethods())
            .flatMap(
                method ->
                    method.isAnnotationPresent(CsvSource.class)
                        ? Arrays.stream(method.getAnnotation(CsvSource.class).value())
                        : java.util.stream.Stream.empty())
            .map(row -> row.split("\\|")[2].strip())
            .collect(Collectors.toSet());
    Set<RateMistake> left = EnumSet.allOf(RateMistake.class);
    left.removeIf(mistake -> planted.contains(mistake.name()));
    assertThat(left)
        .containsExactlyInAnyOrder(
            RateMistake.FAULT,
            RateMistake.DETERMINATION_MIXED_UP,
            RateMistake.FOREIGN_DOCUMENT,
            RateMistake.SUPERSEDED_ELSEWHERE,
            RateMistake.DAYS_WITHOUT_RATES,
            RateMistake.UNTIL_NEVER_COUNTS,
            RateMistake.RELATION_ENDS,
            RateMistake.NOTHING_SET_ASIDE);
  }

  private static List<String> pointless(String... caps) {
    List<String> rates = List.of("1", "1", "1", "1", "1");
    RateBook book = Books.book("330604", Books.edition("2022-01-01", Books.crew(rates, caps)));
    return check(book).stream()
        .filter(finding -> finding.mistake() == RateMistake.CAP_NEVER_REACHED)
        .map(RateFinding::path)
        .toList();
  }

  private static List<RateMistake> mistakes(List<RateFinding> findings) {
    return findings.stream().map(RateFinding::mistake).toList();
  }

  private static RateBook book(String text) {
    return Books.parse("checked", text);
  }

  private static RateBookDraft draft(String text) {
    return RateBooks.draft("checked", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static List<RateFinding> check(RateBook... books) {
    return RateBookCheck.of(List.of(books), types(), List.of());
  }

  private static List<RateFinding> check(RateBookDraft draft) {
    return RateBookCheck.ofDrafts(List.of(draft), types(), List.of());
  }

  private static Collection<RatesType<?, ?>> types() {
    RateBook any = Books.book("330604", Books.edition("2022-01-01", Books.BONUS));
    return Books.goldenBlue(any).subsidies().all().stream()
        .<RatesType<?, ?>>map(Subsidy::rates)
        .toList();
  }
}
