package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.plan.PlanException;
import io.github.goldenblue.core.sample.SamplePlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip in a good plan, or ten of them, and where they are reported. */
class PlanFaultsTest {
  @Test
  void theGoodPlanHasNoFault() {
    assertThat(faultsOf(SamplePlan.TEXT, SamplePlan.COVERAGE)).isEmpty();
  }

  @Test
  void tenFaultsAreReportedAtOnce() {
    String plan =
        SamplePlan.TEXT
            .replace("'until':'2024-12-31'", "'until':'2021-12-31'")
            .replace("'unit':'PERSON_TIMES'", "'unit':'HEADS'")
            .replace("'clause':'P 3'", "'clause':'Q 3'")
            .replace("{'atLeast':365}", "{'atLeast':0}")
            .replace("'subsidies':['bonus']", "'subsidy':['bonus']")
            .replace("'summary':{'zh':'通道','en':'A pathway'}", "'summary':{'zh':'通道'}")
            .replace("'commitments':['funding']", "'commitments':['funds']")
            .replace("'observed':'STOCK'}],", "'observed':'STOCK','observed':'STOCK'}],");
    String coverage =
        SamplePlan.COVERAGE
            .replace("0123456789abcdef", "0123456789ABCDEF")
            .replace("'frame':true", "'frame':false");
    assertThat(faultsOf(plan, coverage))
        .extracting(Fault::path)
        .contains(
            "until",
            "indicators[1].unit",
            "commitments[1].clause",
            "safeguards[0].clause",
            "targets[0].goal",
            "measures[0].subsidy",
            "rights[0].summary.en",
            "safeguards[0].commitments[0]",
            "commitments[1].id",
            "indicators[7].observed",
            "coverage.sentences[0].hash",
            "coverage.sentences[3]");
  }

  @Test
  void severalFaultsOfOneTargetAreReportedAtOnce() {
    String plan =
        SamplePlan.TEXT.replace(
            "{'id':'yearly','clause':'P 1','indicator':'trained','printedUnit':'人','period':'EACH_YEAR'",
            "{'id':'yearly','clause':'Q','indicator':'x','printedUnit':'','period':'YEARLY'");
    assertThat(faultsOf(plan, SamplePlan.COVERAGE))
        .extracting(Fault::path)
        .containsExactlyInAnyOrder(
            "targets[0].clause",
            "targets[0].indicator",
            "targets[0].printedUnit",
            "targets[0].period");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "golden-blue/plan/1 | golden-blue/plan/2 | format",
        "'district':'410999' | 'district':'4109' | district",
        "'id':'2022-2024' | 'id':'' | id",
        "'title':{ | 'name':{ | title",
        "'title':{ | 'name':{},'title':{ | name",
        "'from':'2022-01-01' | 'from':'2022-01-01','from':'2022-01-01' | from",
        "'id':'schools' | 'id':'labour' | departments[1].id",
        "'en':'Education Bureau' | 'en':'Labour Bureau' | departments[1].name.en",
        "'zh':'教育局' | 'zh':'劳动局' | departments[1].name.zh",
        "'aliases':['劳动局'] | 'aliases':['schools'] | departments[1].id",
        "'from':'2022-01-01', | ~~ | from",
        "'until':'2024-12-31' | 'until':'2024-13-31' | until",
        "'id':'west' | 'id':'410999' | townships[1].id",
        "'id':'west' | 'id':'the west' | townships[1].id",
        "'id':'west' | 'id':'east' | townships[1].id",
        "'id':'sessions','name' | 'id':'trained','name' | indicators[1].id",
        "'id':'average' | 'id':'yearly' | targets[1].id",
        "'reading':['R-1'] | 'reading':['R-2'] | targets[0].reading[0]",
        "'readings':['R-1'] | 'readings':['R-2'] | measures[0].readings[0]",
        "'departments':['schools'] | 'departments':['labor'] | targets[3].departments[0]",
        "'departments':['schools'] | 'departments':[] | targets[3].departments",
        "'departments':['labour','schools'], | 'departments':['labour','labour'], | measures[0].departments[1]",
        "'goal':{'atLeast':10} | 'goal':{'atLeast':11} | targets[4].goal",
        "'goal':{'between':[5,10]} | 'goal':{'between':[10,5]} | targets[5].goal",
        "'goal':{'between':[5,10]} | 'goal':{'between':[5]} | targets[5].goal",
        "'goal':{'about':15} | 'goal':{'about':15,'atLeast':15} | targets[6].goal",
        "'goal':{'about':15} | 'goal':{'about':-15} | targets[6].goal.about",
        "'share':'35%' | 'share':'0%' | targets[8].goal",
        "'share':'35%' | 'share':35 | targets[8].goal.share",
        "'of':'employed' | 'of':'employees' | targets[8].goal.of",
        "'of':'employed' | 'of':'trained' | targets[8].goal",
        "'of':'employed' | 'of':'filed' | targets[8].goal",
        "'by':'2024-06-29' | 'by':'2025-06-29' | targets[6].by",
        "'by':'2024-06-29', | ~~ | targets[6].by",
        "'period':'TOGETHER' | 'period':'TOGETHER','by':'2024-06-29' | targets[2].by",
        "'indicator':'studios' | 'indicator':'filed' | targets[4].goal",
        "'measure':'M2' | 'measure':'M1' | targets[4].measure",
        "'atLeast':100} | 'atLeast':100},'measure':'M1' | targets[1].measure",
        "'rights':['pathway'], | ~~ | rights[0].id",
        "'unmodelled':['U-1']} | 'unmodelled':['U-1','U-1']} | measures[1].unmodelled[1]",
        "'general':{'targets':['average' | 'general':{'targets':['yearly' | general.targets[0]",
        "'general':{'targets':['average' | 'general':{'targets':['yearly' | targets[1].id",
        "'general':{ | 'general':{'rights':[], | general.rights",
      })
  void aFaultIsReportedAtItsPath(String good, String bad, String path) {
    assertThat(SamplePlan.TEXT).contains(good);
    assertThat(faultsOf(SamplePlan.TEXT.replace(good, bad), SamplePlan.COVERAGE))
        .extracting(Fault::path)
        .contains(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "golden-blue/coverage/1 | golden-blue/plan/1 | format",
        "'document':'林区〔2022〕1号' | 'document':'another' | document",
        "'at':'2#1' | 'at':'1#1' | sentences[1].at",
        "1123456789abcdef | 1123 | sentences[1].hash",
        "'computed':['bonus', | 'computed':['stay', | sentences[0].computed[0]",
        "'bonus.perHeadDetermined' | 'bonus' | sentences[0].determined[0]",
        "'targets':['yearly'] | 'targets':['daily'] | sentences[0].targets[0]",
        "'rights':['pathway'] | 'rights':['way'] | sentences[1].rights[0]",
        "'commitments':['funding'] | 'commitments':[] | sentences[2]",
        "'unmodelled':['U-1'] | 'unmodelled':['U-2'] | sentences[1].unmodelled[0]",
        "'frame':true | 'frame':1 | sentences[3].frame",
        "'frame':true | 'frames':true | sentences[3].frames",
      })
  void aFaultOfTheCoverageIsReportedAtItsPath(String good, String bad, String path) {
    assertThat(SamplePlan.COVERAGE).contains(good);
    assertThat(faultsOf(SamplePlan.TEXT, SamplePlan.COVERAGE.replace(good, bad)))
        .extracting(Fault::path)
        .contains("coverage." + path);
  }

  @Test
  void oneUnknownReferenceIsOneFault() {
    String coverage = SamplePlan.COVERAGE.replace("['funding']", "['funds']");
    assertThat(faultsOf(SamplePlan.TEXT, coverage))
        .extracting(Fault::path)
        .containsExactly("coverage.sentences[2].commitments[0]");
  }

  @Test
  void aTextThatIsNoJsonIsReportedForEachFile() {
    assertThat(faultsOf("{", "[")).extracting(Fault::path).containsExactly("$", "coverage");
    assertThat(faultsOf("[]", "[]")).extracting(Fault::path).containsExactly("$");
    assertThat(faultsOf(SamplePlan.TEXT, "[]")).extracting(Fault::path).containsExactly("coverage");
    assertThat(faultsOf("{}", "{}")).hasSizeGreaterThan(10);
  }

  @Test
  void theMessageNamesTheSourceWithPathFoundAndExpected() {
    PlanException refused = refusal(SamplePlan.TEXT.replace("EACH_YEAR", "YEARLY"), "{}");
    assertThat(refused.source()).isEqualTo("my provider");
    assertThat(refused)
        .hasMessageStartingWith("my provider: ")
        .hasMessageContaining("targets[0].period: found \"YEARLY\", expected one of [EACH_YEAR");
  }

  private static List<Fault> faultsOf(String plan, String coverage) {
    PlanException refused = refusal(plan, coverage);
    return refused == null ? List.of() : refused.faults();
  }

  private static PlanException refusal(String plan, String coverage) {
    return catchThrowableOfType(
        PlanException.class, () -> SamplePlan.parse("my provider", plan, coverage));
  }
}
