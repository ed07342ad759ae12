package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a county could write, and would be paid wrongly for, is refused; or it pays what it says.
 */
class CountyTrapsTest {
  private static final String HEAD = "editions[0].subsidies.bonus.items.head";
  private static final String FACTS =
      """
      'facts':{'bonus':{'firm':{'kind':'ORGANISATION','optional':true},
        'grade':{'kind':'ENUM','values':['A','D'],'optional':true},
        'word':{'kind':'TEXT','optional':true},'day':{'kind':'DATE','optional':true}}}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'table':{'by':'word','else':'known','rows':{'null':777}}} | .rate",
        "{'table':{'by':'grade','rows':{'A':1,'D':2}}} | .rate",
        "{'cases':[{'if':{'fact':'grade','notIn':['D']},'rate':3}],'otherwise':8} | .rate.cases[0].if.fact",
        "{'cases':[{'if':{'anyOf':[{'fact':'heads','atLeast':2},{'fact':'grade','is':'A'}]},'rate':3}],'otherwise':8} | .rate.cases[0].if.fact",
        "{'dates':{'by':'day','windows':[{'from':'2022-01-01','until':'2022-12-31','rate':1}]},'otherwise':2} | .rate.dates.windows[0].fact",
      })
  void aFactThatAClaimMayLeaveOutChoosesNoRate(String rate, String path) {
    assertThat(faults(Books.bonus(rate, ""))).extracting(Fault::path).containsExactly(HEAD + path);
  }

  @Test
  void aFactThatAClaimMayLeaveOutNamesNoPayeeAndNoHolder() {
    String payee = Books.bonus("5", "").replace("'pay':'agency'", "'pay':'firm'");
    assertThat(faults(payee)).extracting(Fault::path).containsExactly(HEAD + ".pay");
    String holder = Books.bonus("5", Books.cap("once", "head", "YUAN", 9, "firm"));
    assertThat(faults(holder))
        .extracting(Fault::path)
        .containsExactly("editions[0].subsidies.bonus.caps.once.holder");
  }

  @ParameterizedTest
  @CsvSource({"heads", "on", "on.month", "wholeMonths.x", "a.b", "'1a'", "'a b'", "sequel.stage"})
  void aFactOfACountyIsNotCalledLikeOneThatIsThere(String name) {
    String facts = "'facts':{'bonus':{'" + name + "':{'kind':'TEXT'}}}";
    assertThat(faultsOf(facts, Books.bonus("5", "")))
        .extracting(Fault::path)
        .containsExactly("editions[0].subsidies.bonus.facts." + name);
  }

  @Test
  void aLumpForOneSliceLeavesTheOthersDue() {
    String slices = "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':{'lump':%d}},%s]}}";
    assertThat(paid(slices.formatted(1000, "{'atLeast':11,'rate':50}"), 30))
        .isEqualTo(Yuan.of(2000));
    assertThat(paid(slices.formatted(1000, "{'atLeast':11,'rate':{'lump':500}}"), 30))
        .isEqualTo(Yuan.of(1500));
    assertThat(paid(slices.formatted(1000, "{'atLeast':11,'rate':50}"), 10))
        .isEqualTo(Yuan.of(1000));
  }

  @Test
  void slicesOfAnItemOfPartsAreRefusedAsEachPartWouldCountAnew() {
    String slices =
        "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':100},{'atLeast':3,'rate':200}]}}";
    assertThat(faults(Books.crew(List.of("0", slices, "0", "0", "0"))))
        .extracting(Fault::path)
        .containsExactly("editions[0].subsidies.crew.items.join.rate");
  }

  @Test
  void oneDeterminationInsideTwoBandsOfASumIsRefused() {
    String sum =
        "{'sum':[{'band':[1,2],'determinedBy':'perHeadDetermined'},{'band':[1,5],'determinedBy':'perHeadDetermined'}]}";
    assertThat(faults(Books.bonus(sum, "")))
        .extracting(Fault::path)
        .containsExactly(HEAD + ".rate.sum[1]");
  }

  @Test
  void aCapThatCountsMonthsOfALumpSumIsRefused() {
    String months = Books.cap("m", "top", "MONTHS", 12, "company");
    assertThat(faults(Books.crew(List.of("{'lump':20000}", "0", "0", "0", "0"), months)))
        .extracting(Fault::path)
        .containsExactly("editions[0].subsidies.crew.caps.m.items");
  }

  @Test
  void aCapOverAPlanIsOfAPlanThatEveryEditionNamesOrNone() {
    String cap = Books.cap("once", "head", "OCCURRENCES", 1, "agency");
    String named = Books.edition("2022-01-01", Books.bonus("5", cap));
    RateBook book =
        Books.book(
            "330604",
            named.replaceFirst("'clause'", "'plan':'P1','clause'"),
            Books.edition("2023-01-01", Books.bonus("5", cap)));
    assertThat(faultsOf(book))
        .extracting(Fault::path)
        .containsExactly("editions[1].subsidies.bonus.caps.once");
  }

  @Test
  void aQuotaOfHeadsCutsThoseThatAreTooMany() {
    GoldenBlue blue = Books.under(Books.bonus("100", Books.cap("quota", "head", "HEADS", 7, "")));
    BonusClaim first = BonusClaim.like("a").heads(5).build();
    BonusClaim second = BonusClaim.like("b").heads(5).build();
    SettledBatch settled = blue.settle(Ledger.EMPTY, List.of(first, second));
    assertThat(settled.decisions())
        .extracting(decision -> decision.amount().high())
        .containsExactly(Yuan.of(500), Yuan.of(200));
    Decision last = settled.decisions().get(1);
    assertThat(last.caps()).extracting(CapUse::taken).containsExactly(2L);
    assertThat(last.payments().get(0).units()).isEqualTo(2);
  }

  private static Yuan paid(String rate, int heads) {
    GoldenBlue blue = Books.under(Books.bonus(rate, ""));
    return blue.assess(BonusClaim.like("a").heads(heads).build()).total().high();
  }

  private static List<Fault> faults(String section) {
    return faultsOf(FACTS, section);
  }

  private static List<Fault> faultsOf(String facts, String section) {
    String edition =
        section.startsWith("'bonus'")
            ? Books.editionOf("2022-01-01", facts, "'subsidies':{" + section + "}")
            : Books.edition("2022-01-01", section);
    return faultsOf(Books.book("330604", edition));
  }

  private static List<Fault> faultsOf(RateBook book) {
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(book));
    assertThat(refused).isNotNull();
    return refused.faults();
  }
}
