package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a book can be wrong, each planted in a good one. */
class RateBookFaultsTest {
  private static final String S = "editions[0].subsidies.";
  private static final String GOOD =
      Books.text(
          "330604",
          Books.editionOf(
              "2022-01-01",
              "'subsidies':{"
                  + Books.BONUS
                  + ","
                  + Books.STAY.replaceAll("\\s+", "")
                  + ","
                  + Books.GRANT.replaceAll("\\s+", "")
                  + ","
                  + Books.crew(
                      List.of("1", "1", "1", "1", "1"),
                      Books.cap("months", "top base", "MONTHS", 12, "company"),
                      Books.cap("own", "join stay", "OCCURRENCES", 1, "person"))
                  + "}",
              "'bases':{'wage-base':2000}"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'conditions':{'min-heads' | 'condition':{'min-heads' | bonus.condition",
        "{'min-heads':{'atLeast':2}} | {} | bonus.conditions.min-heads",
        "{'atLeast':2} | {'months':2} | bonus.conditions.min-heads",
        "{'atLeast':2} | {'atLeast':2,'months':2} | bonus.conditions.min-heads",
        "{'atLeast':2} | {'atLeast':2.5} | bonus.conditions.min-heads.atLeast",
        "{'atLeast':2} | {'atLeast':-2} | bonus.conditions.min-heads.atLeast",
        "{'atLeast':2} | null | bonus.conditions.min-heads",
        "{'atLeast':2} | 'none' | bonus.conditions.min-heads",
        "'min-heads' | 'min-head' | bonus.conditions.min-heads",
        "'conditions':{'over-a-month':{'months':1}} | 'conditions':{'over-a-month':{'months':1},'invited':{'atLeast':1}} | stay.conditions.invited",
        "'items':{'head' | 'items':{'heads' | bonus.items.head",
        "'pay':'agency' | 'pay':'agent' | bonus.items.head.pay",
        "'pay':'agency' | 'pay':'heads' | bonus.items.head.pay",
        "'pay':'agency', | ~~ | bonus.items.head.pay",
        "'pay':'agency' | 'pay':'agency','per':'MONTH' | bonus.items.head.per",
        "'pay':'agency' | 'pay':'agency','per':'WEEK' | bonus.items.head.per",
        "'pay':'agency' | 'pay':'agency','clause':'X 1' | bonus.items.head.clause",
        "'pay':'agency' | 'pay':'agency','reading':'R-9' | bonus.items.head.reading",
        "[500,800] | [800,500] | bonus.items.head.rate.band",
        "[500,800] | [500] | bonus.items.head.rate.band",
        "[500,800] | [500,1e3] | bonus.items.head.rate.band[1]",
        "[500,800] | [500,800.001] | bonus.items.head.rate.band[1]",
        "'determinedBy':'perHeadDetermined' | 'determinedBy':'perHead' | bonus.items.head.rate",
        "'determinedBy':'perHeadDetermined' | 'determinedBy':'heads' | bonus.items.head.rate",
        "'determinedBy':'boardDetermined' | 'determinedBy':'cost' | stay.items.board.rate.determinedBy",
        "'determinedBy':'perHeadDetermined'} | 'determinedBy':'perHeadDetermined','yuan':5} | bonus.items.head.rate",
        "'rate':{'cost':'cost'} | 'rate':{'cost':'guest'} | stay.items.insurance.rate",
        "'rate':{'cost':'cost'} | 'rate':{'price':1} | stay.items.insurance.rate",
        "'rate':{'cost':'cost'} | 'rate':null | stay.items.insurance.rate",
        "'rate':{'cost':'cost'} | 'rate':-1 | stay.items.insurance.rate",
        "{'cost':'cost'} | {'cost':'cost','floor':2,'ceiling':1} | stay.items.insurance.rate.floor",
        "{'cost':'cost'} | {'cost':'cost','floor':2,'ceiling':2} | -",
        "{'cost':'cost'} | {'cost':'cost','ceiling':-1} | stay.items.insurance.rate.ceiling",
        "{'cost':'cost'} | {'cost':'cost','floor':-1} | stay.items.insurance.rate.floor",
        "{'cost':'cost'} | {'cost':'cost','ceiling':null} | stay.items.insurance.rate.ceiling",
        "{'cost':'cost'} | {'cost':'cost','ceiling':{'yuan':1}} | stay.items.insurance.rate.ceiling",
        "{'cost':'cost'} | {'cost':'cost','cap':1} | stay.items.insurance.rate.cap",
        "{'cost':'cost'} | {'ceiling':1} | stay.items.insurance.rate",
        "{'cost':'cost'} | {'referTo':'city','ceiling':1} | stay.items.insurance.rate.ceiling",
        "'else':'is-ranked' | 'else':7 | grant.items.prize.rate.table.else",
        "'else':'is-ranked', | ~~ | grant.items.prize.rate.table.rows",
        "'SECOND':50 | 'FOURTH':50 | grant.items.prize.rate.table.rows.FOURTH",
        "'praise':{'pay':'recipient' | 'praise':{'pay':'house' | grant.items.praise.pay",
        "'praise':{'pay':'recipient' | 'praise':{'pay':'recipientKind' | grant.items.praise.pay",
        "'praise':{'pay':'recipient' | 'praise':{'pay':'partPercent' | grant.items.praise.pay",
        "{'given':'partPercent' | {'given':'house' | grant.items.part.rate.share",
        "{'given':'partPercent' | {'given':'partPercents' | grant.items.part.rate.share",
        "{'given':'partPercent', | {'given':'partPercent','restOf':'partPercent', | grant.items.part.rate.share.given",
        "{'given':'partPercent','atMost':'20%'} | {'given':'partPercent'} | grant.items.part.rate.share.atMost",
        "{'given':'partPercent','atMost':'20%'} | {'given':'partPercent','atMost':'101%'} | grant.items.part.rate.share.atMost",
        "{'given':'partPercent','atMost':'20%'} | {'given':'partPercent','atMost':20} | grant.items.part.rate.share.atMost",
        "'SECONDARY':null | 'SECONDARY':'60' | stay.items.wage.rate.share.table.rows.SECONDARY",
        ",'SECONDARY':null | ~~ | stay.items.wage.rate.share.table.rows",
        "'SECONDARY':null | 'SECONDARY':null,'MASTER':null | stay.items.wage.rate.share.table.rows.MASTER",
        "'by':'programme' | 'by':'guest' | stay.items.wage.rate.share",
        ",'rounding':'EXACT' | ~~ | stay.items.wage.rate.rounding",
        "'rounding':'EXACT' | 'rounding':'UP' | stay.items.wage.rate.rounding",
        "'items':['head'] | 'items':['heads'] | bonus.caps.agency-year.items",
        "'items':['head'] | 'items':[] | bonus.caps.agency-year.items",
        "'unit':'YUAN' | 'unit':'MONTHS' | bonus.caps.agency-year.items",
        "'unit':'YUAN' | 'unit':'FEN' | bonus.caps.agency-year.unit",
        "'limit':100000, | ~~ | bonus.caps.agency-year.limit",
        "'limit':100000 | 'limit':-1 | bonus.caps.agency-year.limit",
        "'holder':['agency'] | 'holder':['agent'] | bonus.caps.agency-year.holder",
        "'holder':['agency'] | 'holder':['perHeadDetermined'] | bonus.caps.agency-year.holder",
        "'period':'CALENDAR_YEAR' | 'period':'YEAR' | bonus.caps.agency-year.period",
        "'period':'CALENDAR_YEAR' | 'period':2022 | bonus.caps.agency-year.period",
        "'period':'CALENDAR_YEAR' | 'period':{'from':'2022-01-22','until':'2022-01-22'} | -",
        "'period':'CALENDAR_YEAR' | 'period':{'from':'2022-01-22','until':'2022-01-21'} | bonus.caps.agency-year.period.until",
        "'period':'CALENDAR_YEAR' | 'period':{'from':'2022-02-30','until':'2022-03-01'} | bonus.caps.agency-year.period.from",
        "'period':'CALENDAR_YEAR' | 'period':{'from':'2022-01-22','until':20220301} | bonus.caps.agency-year.period.until",
        "'period':'CALENDAR_YEAR' | 'period':{'from':'2022-01-22'} | bonus.caps.agency-year.period.until",
        "'period':'CALENDAR_YEAR' | 'period':{'until':'2022-01-22'} | bonus.caps.agency-year.period.from",
        "'period':'CALENDAR_YEAR' | 'period':{'from':'2022-01-22','to':'2022-01-22','until':'2022-01-22'} | bonus.caps.agency-year.period.to",
        "'period':'CALENDAR_YEAR' | 'period':'CALENDAR_YEAR','scope':'330000' | -",
        "'period':'CALENDAR_YEAR' | 'period':'CALENDAR_YEAR','scope':'330681' | bonus.caps.agency-year.scope",
        "'period':'CALENDAR_YEAR' | 'period':'CALENDAR_YEAR','scope':'33' | bonus.caps.agency-year.scope",
        "'holder':['person'] | 'holder':['members'] | crew.caps.own.holder",
      })
  void aFaultIsReportedAtItsPath(String good, String bad, String path) {
    assertThat(GOOD).contains(good);
    List<Fault> faults = faultsOf(GOOD.replace(good, bad));
    if (path.equals("-")) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).extracting(Fault::path).contains(S + path);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "golden-blue/rates/1 | golden-blue/rates/2 | format",
        "'district':'330604' | 'district':'3306' | district",
        "'documents' | 'document' | document",
        "{'title':'Document of 330604'} | {'number':'D','title':5} | documents.D.title",
        "'bonus':{ | 'bonuses':{ | editions[0].subsidies.bonuses",
        "'clause':'D 1' | 'clause':'E 1' | editions[0].clause",
        "'clause':'D 1', | ~~ | editions[0].clause",
        "'from':'2022-01-01' | 'from':'2022-02-30' | editions[0].from",
        "'from':'2022-01-01' | 'from':'2022-01-01','until':'2021-12-31' | editions[0].until",
        "'from':'2022-01-01' | 'from':'2022-01-01','from':'2022-01-02' | editions[0].from",
        "'from':'2022-01-01' | 'from':'2022-01-01','ends':'2022-01-02' | editions[0].ends",
        "'wage-base':2000 | 'wage-base':{'cost':'cost'} | editions[0].bases.wage-base",
        "'wage-base':2000 | 'wage-base':{'table':{'by':'programme','rows':{}}} | editions[0].bases.wage-base",
        "'wage-base':2000 | 'wage-base':{'referTo':'the city'} | editions[0].bases.wage-base",
        "'wage-base':2000 | 'wage-base':{'band':[1,2],'determinedBy':'boardDetermined'} | editions[0].bases.wage-base",
      })
  void aFaultOfTheBookIsReportedAtItsPath(String good, String bad, String path) {
    assertThat(GOOD).contains(good);
    assertThat(faultsOf(GOOD.replace(good, bad))).extracting(Fault::path).contains(path);
  }

  @Test
  void theGoodBookHasNoFault() {
    assertThat(faultsOf(GOOD)).isEmpty();
  }

  @Test
  void faultsPlantedInDifferentTermsAreAllReported() {
    String bad =
        GOOD.replace("'pay':'agency'", "'pay':'agent'")
            .replace("'holder':['person']", "'holder':['nobody']")
            .replace("'cost':'cost'", "'cost':'costs'")
            .replace("{'months':1}", "{'atLeast':1}")
            .replace("'items':['top','base']", "'items':['tip','base']");
    assertThat(faultsOf(bad))
        .extracting(Fault::path)
        .contains(
            S + "bonus.items.head.pay",
            S + "crew.caps.own.holder",
            S + "stay.items.insurance.rate",
            S + "stay.conditions.over-a-month",
            S + "crew.caps.months.items");
  }

  @Test
  void faultsPlantedInOneItemAreAllReported() {
    String bad =
        GOOD.replace("'pay':'agency'", "'pay':'agent'")
            .replace("'determinedBy':'perHeadDetermined'", "'determinedBy':'perHead'")
            .replace("'holder':['agency']", "'holder':['agent']");
    assertThat(faultsOf(bad))
        .extracting(Fault::path)
        .contains(
            S + "bonus.items.head.pay",
            S + "bonus.items.head.rate",
            S + "bonus.caps.agency-year.holder");
  }

  @Test
  void faultsOfFormAndOfSenseAreReportedInOneGoWithinATerm() {
    String bad = GOOD.replace("'pay':'agency'", "'pay':7").replace("[500,800]", "[800,500]");
    assertThat(faultsOf(bad))
        .extracting(Fault::path)
        .contains(S + "bonus.items.head.pay", S + "bonus.items.head.rate.band");
  }

  @Test
  void aBadTermIsReportedOnceThoughSeveralItemsUseIt() {
    List<Fault> faults = faultsOf(GOOD.replace("'holder':['person']", "'holder':['nobody']"));
    assertThat(faults).doesNotHaveDuplicates();
  }

  @Test
  void theMessageNamesTheBook() {
    RateBookException refused =
        catchThrowableOfType(
            RateBookException.class, () -> Books.parse("my provider 330604.json", "{'a':1}"));
    assertThat(refused).hasMessageContaining("my provider 330604.json");
  }

  private static List<Fault> faultsOf(String text) {
    RateBookException refused =
        catchThrowableOfType(
            RateBookException.class, () -> Books.goldenBlue(Books.parse("a book", text)));
    return refused == null ? List.of() : refused.faults();
  }
}
