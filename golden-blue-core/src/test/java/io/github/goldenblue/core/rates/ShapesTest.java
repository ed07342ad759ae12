package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a county may set a rate. */
class ShapesTest {
  private static final String STEPS =
      """
      {'steps':{'mode':'%s',%s'rows':[{'atLeast':%s,'rate':120},{'atLeast':20,'rate':150},
       {'atLeast':51,'rate':300}]}}""";

  private static List<String> lines(String rate, int heads) {
    String section = Books.bonus(rate);
    return Books.under(section).assess(BonusClaim.like("a").heads(heads).build()).lines().stream()
        .map(line -> line.units() + " × " + line.rate().full())
        .toList();
  }

  private static List<String> insurance(String rate, StayClaim.Builder claim) {
    String stay = Books.STAY.replace("{'cost':'cost'}", rate);
    String sections = "'subsidies':{" + stay + "}";
    String base = "'bases':{'wage-base':2000}";
    return Books.goldenBlue(Books.book("330604", Books.editionOf("2022-01-01", sections, base)))
        .assess(claim.build())
        .lines()
        .stream()
        .filter(line -> line.item().equals("insurance"))
        .map(line -> line.units() + " × " + line.rate().full())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "1, 1 × 120.00",
    "19, 19 × 120.00",
    "20, 20 × 150.00",
    "50, 50 × 150.00",
    "51, 51 × 300.00",
    "1000, 1000 × 300.00"
  })
  void wholeStepsPayAllUnitsAtTheReachedRate(int heads, String line) {
    List<String> expected = line.isEmpty() ? List.of() : List.of(line);
    assertThat(lines(STEPS.formatted("WHOLE", "'by':'heads',", 0), heads)).isEqualTo(expected);
  }

  @Test
  void slicesPayEachUnitAtItsOwnRate() {
    String slices = STEPS.formatted("SLICE", "", 1);
    assertThat(lines(slices, 1)).containsExactly("1 × 120.00");
    assertThat(lines(slices, 19)).containsExactly("19 × 120.00");
    assertThat(lines(slices, 20)).containsExactly("19 × 120.00", "1 × 150.00");
    assertThat(lines(slices, 60)).containsExactly("19 × 120.00", "31 × 150.00", "10 × 300.00");
  }

  @Test
  void manyUnitsInSlicesCostNoMoreThanFew() {
    assertThat(lines(STEPS.formatted("SLICE", "", 0), Integer.MAX_VALUE))
        .containsExactly("19 × 120.00", "31 × 150.00", "2147483597 × 300.00");
  }

  @Test
  void lumpStepsPayOneSumHoweverManyUnits() {
    String lump = STEPS.formatted("LUMP", "'by':'heads',", 0);
    assertThat(lines(lump, 7)).containsExactly("1 × 120.00");
    assertThat(lines(lump, 51)).containsExactly("1 × 300.00");
    assertThat(lines(lump, 0)).isEmpty();
    assertThat(lines("{'lump':20000}", 12)).containsExactly("1 × 20000.00");
  }

  @Test
  void belowTheFirstOfOpenStepsTheClaimIsRefused() {
    String open =
        "{'steps':{'mode':'WHOLE','by':'heads','else':'batch','rows':[{'atLeast':10,'rate':5}]}}";
    Assessment below = Books.under(Books.bonus(open)).assess(BonusClaim.like("a").heads(9).build());
    assertThat(below.lines()).isEmpty();
    assertThat(below.unmet()).extracting(Finding::condition).containsExactly("batch");
    assertThat(lines(open, 10)).containsExactly("10 × 5.00");
  }

  @Test
  void aStepMayLeaveNothingDue() {
    String gap =
        "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':null},{'atLeast':11,'rate':5}]}}";
    assertThat(lines(gap, 10)).isEmpty();
    assertThat(lines(gap, 13)).containsExactly("3 × 5.00");
  }

  @Test
  void theFirstCaseThatHoldsDecides() {
    String cases =
        """
        {'cases':[{'if':{'fact':'heads','between':[5,9]},'rate':10},
         {'if':{'fact':'heads','atLeast':9},'rate':{'band':[20,30],'determinedBy':'perHeadDetermined'}}],
         'otherwise':null}""";
    assertThat(lines(cases, 4)).isEmpty();
    assertThat(lines(cases, 5)).containsExactly("5 × 10.00");
    assertThat(lines(cases, 9)).containsExactly("9 × 10.00");
    assertThat(lines(cases, 10)).containsExactly("10 × 20.00..30.00");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-09, ''",
    "2022-02-10, 1 × 2000.00",
    "2022-02-28, 1 × 2000.00",
    "2022-03-01, 1 × 1000.00",
    "2022-03-31, 1 × 1000.00",
    "2022-04-01, ''"
  })
  void windowsOfDaysHoldFromTheirFirstDayToTheirLast(String from, String line) {
    String dates =
        """
        {'dates':{'by':'from','windows':[
          {'from':'2022-02-10','until':'2022-02-28','rate':2000},
          {'from':'2022-03-01','until':'2022-03-31','rate':1000}]},'otherwise':null}""";
    List<String> expected = line.isEmpty() ? List.of() : List.of(line);
    assertThat(insurance(dates, StayClaim.like("a").days(from, "2022-12-31"))).isEqualTo(expected);
  }

  @Test
  void aTableMayGoByTheMonthOfADayIfItIsOpen() {
    String months = "{'table':{'by':'from.month','else':'in-window','rows':{'2':500,'3':300}}}";
    assertThat(insurance(months, StayClaim.like("a").days("2022-02-01", "2022-12-31")))
        .containsExactly("1 × 500.00");
    assertThat(insurance(months, StayClaim.like("a").days("2022-03-31", "2022-12-31")))
        .containsExactly("1 × 300.00");
    assertThat(insurance(months, StayClaim.like("a").days("2022-04-01", "2022-12-31"))).isEmpty();
    assertFault("{'table':{'by':'heads','rows':{'2':500}}}", "bonus.items.head.rate");
  }

  @Test
  void wholeMonthsOfAPeriodAreAFact() {
    String months =
        "{'steps':{'mode':'WHOLE','by':'wholeMonths','rows':[{'atLeast':0,'rate':1},{'atLeast':3,'rate':2}]}}";
    assertThat(insurance(months, StayClaim.like("a").days("2022-01-31", "2022-04-28")))
        .containsExactly("1 × 1.00");
    assertThat(insurance(months, StayClaim.like("a").days("2022-01-31", "2022-04-29")))
        .containsExactly("1 × 2.00");
  }

  @Test
  void aSumAddsWhatIsDueAndLeavesOutWhatIsNot() {
    String half = "{'cases':[{'if':{'fact':'heads','atLeast':%d},'rate':%d}],'otherwise':null}";
    String sum =
        "{'sum':[" + half.formatted(3, 100) + "," + half.formatted(5, 10) + "],'ceiling':105}";
    assertThat(lines(sum, 2)).isEmpty();
    assertThat(lines(sum, 3)).containsExactly("3 × 100.00");
    assertThat(lines(sum, 5)).containsExactly("5 × 110.00");
    Assessment assessed =
        Books.under(Books.bonus(sum)).assess(BonusClaim.like("a").heads(5).build());
    assertThat(assessed.total().high()).isEqualTo(Yuan.of(525));
  }

  @Test
  void aShareOfACostComesOutToTheFenOrIsAnError() {
    String share = "{'share':'60%','of':{'cost':'cost'},'rounding':'EXACT','ceiling':6000}";
    assertThat(insurance(share, StayClaim.like("a").cost(Yuan.parse("100.05"))))
        .containsExactly("1 × 60.03");
    assertThatThrownBy(() -> insurance(share, StayClaim.like("a").cost(Yuan.parse("0.01"))))
        .hasMessageContaining("60%");
    String rounded =
        "{'share':'60%','of':{'cost':'cost'},'rounding':{'mode':'DOWN','unit':1,'clause':'D 2'}}";
    assertThat(insurance(rounded, StayClaim.like("a").cost(Yuan.parse("100.05"))))
        .containsExactly("1 × 60.00");
  }

  @Test
  void oneMonthShortOrOneDayLateIsOutside() {
    String within =
        """
        {'cases':[{'if':{'anyOf':[{'fact':'on','withinMonths':2,'of':'from'},
          {'fact':'programme','in':['BACHELOR']}]},'rate':7}],'otherwise':0}""";
    StayClaim.Builder claim = StayClaim.like("a").on(LocalDate.of(2022, 4, 30));
    assertThat(insurance(within, claim.days("2022-02-28", "2022-12-31")))
        .containsExactly("1 × 0.00");
    assertThat(insurance(within, claim.days("2022-03-01", "2022-12-31")))
        .containsExactly("1 × 7.00");
    assertThat(insurance(within, claim.days("2022-05-01", "2022-12-31")))
        .containsExactly("1 × 0.00");
  }

  @Test
  void anItemSetAsideIsNotDueAndAsksForNoDetermination() {
    String rate = "{'band':[5,8],'determinedBy':'perHeadDetermined'}";
    String aside = Books.bonus(rate, new String[0]).replaceFirst("\\{'pay'.*?\\}\\}\\}", "'NONE'}");
    assertThat(Books.under(aside).assess(BonusClaim.like("a").build()).lines()).isEmpty();
    assertThatThrownBy(() -> Books.under(aside).assess(BonusClaim.like("a").at("6").build()))
        .hasMessageContaining("perHeadDetermined");
  }

  @Test
  void whatAShapeLeavesUnsaidOrSaysTwiceIsRefusedAtItsPlace() {
    assertFault(STEPS.formatted("WHOLE", "'by':'heads',", 1), "steps.rows[0].atLeast");
    assertFault(
        STEPS.formatted("WHOLE", "'by':'heads',", 0).replace("51", "20"), "steps.rows[2].atLeast");
    assertFault(STEPS.formatted("SLICE", "", 2), "steps.rows[0].atLeast");
    assertFault(STEPS.formatted("SLICE", "'by':'heads',", 1), "steps.by");
    assertFault(STEPS.formatted("WHOLE", "'by':'agency',", 0), "steps.by");
    assertFault(STEPS.formatted("HALF", "'by':'heads',", 0), "steps.mode");
    assertFault("{'sum':[{'lump':5},7]}", "sum[0]");
    assertFault("{'sum':[]}", "rate.sum");
    assertFault("{'cases':[{'if':{'fact':'heads','atLeast':2},'rate':1}]}", "otherwise");
    assertFault(
        "{'cases':[{'if':{'fact':'heads','between':[3,2]},'rate':1}],'otherwise':2}",
        "cases[0].if");
    assertFault(
        "{'cases':[{'if':{'fact':'agency','atLeast':2},'rate':1}],'otherwise':2}",
        "cases[0].if.fact");
    assertFault(
        "{'cases':[{'if':{'fact':'heads','is':'two'},'rate':1}],'otherwise':2}", "cases[0].if");
    assertFault(
        "{'cases':[{'if':{'fact':'heads','is':2,'in':[3]},'rate':1}],'otherwise':2}",
        "cases[0].if");
    assertFault(
        """
        {'dates':{'by':'on','windows':[{'from':'2022-01-01','until':'2022-01-31','rate':1},
          {'from':'2022-01-31','until':'2022-02-28','rate':2}]},'otherwise':null}""",
        "windows[1].from");
  }

  private static void assertFault(String rate, String path) {
    assertThatThrownBy(() -> Books.under(Books.bonus(rate)))
        .isInstanceOf(RateBookException.class)
        .hasMessageContaining(path);
  }
}
