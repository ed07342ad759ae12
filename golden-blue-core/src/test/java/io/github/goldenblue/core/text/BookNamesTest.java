package io.github.goldenblue.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.GrantClaim;
import io.github.goldenblue.core.sample.Prize.Rank;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.value.District;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a book names is called so in every text, and what it does not name as before. */
class BookNamesTest {
  private static final String SECTION =
      Books.bonus("{'yuan':500}", 4_000)
          .replace(
              "'conditions':{",
              "'conditions':{'short':{'fact':'shortTrade','is':true},"
                  + "'graded':{'fact':'grade','notIn':['LOW']},");
  private static final String FACTS =
      "'facts':{'bonus':{'shortTrade':{'kind':'FLAG'},"
          + "'grade':{'kind':'ENUM','values':['LOW','HIGH']}}}";
  private static final String LABELS =
      label("condition.short", "属于紧缺工种", "Trade in short supply")
          + label("bonus/cap.agency-year", "机构年度上限", "Yearly limit of an agency")
          + label("cap.agency-year", "别的上限", "Some other limit")
          + label("constant.grade.LOW", "低等", "Low grade")
          + label("constant.grade.HIGH", "高等", "High grade");
  private static final String CLAIM =
      """
      {"subsidy":"bonus","id":"a","district":"330604","on":"2022-06-01","agency":"A","heads":10,
       "extra":{"shortTrade":true,"grade":"HIGH"}}\
      """;

  @Test
  void aDecisionCallsThingsAsTheBookDoes() {
    GoldenBlue blue = Books.goldenBlue(book(LABELS));
    Decision decision = decide(blue, blue.readClaim(CLAIM));
    assertThat(blue.explain(decision, Language.EN))
        .contains("✓ Trade in short supply: yes, required yes")
        .contains("✓ graded: High grade, required ≠ Low grade")
        .contains("less 1,000.00 by the cap \"Yearly limit of an agency\"")
        .contains("Yearly limit of an agency · A, 2022: limit")
        .contains("✓ min-heads: 10");
    assertThat(blue.explain(decision, Language.ZH))
        .contains("✓ 属于紧缺工种：是，要求 是")
        .contains("✓ graded：高等，要求 ≠ 低等")
        .contains("因上限“机构年度上限”核减 1,000.00");
  }

  @Test
  void aSectionThatExtendsAnotherKeepsItsNamesUnlessItNamesThemItself() {
    String extending = "'bonus':{'extends':{'district':'330604','from':'2022-01-01'}}";
    String own = label("cap.agency-year", "本港上限", "Limit of the port");
    RateBook port = book("330604-port", own, Books.editionOf("2022-02-01", FACTS, of(extending)));
    GoldenBlue blue = Books.goldenBlue(book(LABELS), port);
    Claim claim = blue.readClaim(CLAIM.replace("330604", "330604-port"));
    assertThat(blue.explain(decide(blue, claim), Language.EN))
        .contains("✓ Trade in short supply: yes")
        .contains("Limit of the port · A, 2022")
        .doesNotContain("Yearly limit");
  }

  @Test
  void theNameOfAnotherDistrictDoesNotCount() {
    GoldenBlue blue =
        Books.goldenBlue(
            book(""), book("330605", LABELS, Books.editionOf("2022-01-01", FACTS, of(SECTION))));
    assertThat(blue.explain(decide(blue, blue.readClaim(CLAIM)), Language.EN))
        .contains("✓ short: yes, required yes")
        .contains("agency-year · A, 2022");
  }

  @Test
  void booksOfADistrictMustAgree() {
    RateBook other =
        book(
            "330604",
            label("condition.short", "紧缺", "Scarce"),
            Books.edition("2023-01-01", Books.GRANT));
    RateBookException clash =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(book(LABELS), other));
    assertThat(clash.faults())
        .contains(
            new Fault(
                "labels.condition.short", "Scarce", "as in another book: Trade in short supply"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'zh':'紧缺工种','en':'Trade' | 'zh':'紧缺工种' | labels.condition.short.en",
        "'zh':'紧缺工种','en':'Trade' | 'en':'Trade' | labels.condition.short.zh",
        "'zh':'紧缺工种','en':'Trade' | 'zh':'紧缺工种','en':'Trade','fr':'Métier' |"
            + " labels.condition.short.fr",
        "'zh':'紧缺工种','en':'Trade' | 'zh':'紧缺工种','en':5 | labels.condition.short.en",
      })
  void aLabelHasBothLanguagesAndNothingElse(String good, String bad, String path) {
    String label = "'condition.short':{" + good + "},";
    assertThat(book(label).labels()).hasSize(1);
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> book(label.replace(good, bad)));
    assertThat(refused.faults()).extracting(Fault::path).containsExactly(path);
  }

  @Test
  void whatACapCutsToNothingIsSaidWhereTheCapIs() {
    GoldenBlue blue =
        Books.under(
            Books.crew(
                List.of("10", "5", "7", "20", "30"),
                Books.cap("join-once", "join", "YUAN", 5, "person"),
                Books.cap("all", "top base", "YUAN", 1_000, "")));
    Ledger ledger = blue.settle(Ledger.EMPTY, List.of(CrewClaim.like("a").build())).ledger();
    Decision again = blue.settle(ledger, List.of(CrewClaim.like("b").build())).decisions().get(0);
    assertThat(blue.explain(again, Language.EN))
        .contains("join-once · P, the whole plan: limit 5.00, used before 5.00, this claim 0.00,")
        .contains("left 0.00; so nothing more is paid of join\n");
    assertThat(blue.explain(again, Language.ZH)).contains("剩余 0.00；因此不再支付：join\n");
  }

  @Test
  void aRankIsCalledByItsValueAndNotByItsPlace() {
    String ranks =
        """
        'grant':{'items':{'part':{'pay':'recipient','rate':0},'rest':{'pay':'host','rate':0},
         'praise':{'pay':'recipient','rate':0},
         'prize':{'pay':'recipient','rate':{'table':{'by':'rank',
          'rows':{'FIRST':100,'SECOND':50,'THIRD':20}}}}},
         'caps':{'no-lower':{'items':['prize'],'holder':['house'],'period':'LIFE',
          'accumulator':{'max':'rank','order':['THIRD','SECOND','FIRST']}}}}\
        """;
    String labels =
        label("constant.rank.SECOND", "二等奖", "Second prize")
            + label("constant.rank.THIRD", "三等奖", "Third prize");
    GoldenBlue blue = Books.goldenBlue(book("330604", labels, Books.edition("2022-01-01", ranks)));
    Claim low = GrantClaim.praise("a").ranked(Rank.THIRD).build();
    assertThat(blue.explain(decide(blue, low), Language.ZH)).contains("此前未支付，本次申请 三等奖");
    Claim high = GrantClaim.praise("b").ranked(Rank.SECOND).build();
    Ledger ledger = blue.settle(Ledger.EMPTY, List.of(low)).ledger();
    Decision decision = blue.settle(ledger, List.of(high)).decisions().get(0);
    assertThat(blue.explain(decision, Language.ZH)).contains("此前已付最高为 三等奖，本次申请 二等奖");
    assertThat(blue.explain(decision, Language.EN))
        .contains("highest paid before third prize, this claim asks for second prize");
    GoldenBlue without = Books.usual();
    assertThat(without.explain(decision, Language.ZH)).contains("此前已付最高为 第 1 档（由低到高）");
  }

  @Test
  void whoseAnAccountIsIsToldAsItIsEvenWhereAValueIsCalledTheSame() {
    GoldenBlue blue = Books.goldenBlue(book(label("constant.grade.A", "甲等", "First grade")));
    Decision decision = decide(blue, blue.readClaim(CLAIM));
    assertThat(blue.explain(decision, Language.EN)).contains("agency-year · A, 2022");
  }

  @Test
  void aPoolNamesItsScope() {
    GoldenBlue blue =
        Books.under(Books.bonus("{'yuan':5}", Books.cap("pool", "head", "YUAN", 900, "")));
    Decision decision = decide(blue, BonusClaim.like("a").build());
    assertThat(blue.explain(decision, Language.EN))
        .contains("pool · all of 330604, the whole plan");
    assertThat(blue.explain(decision, Language.ZH)).contains("pool · 330604 全域，整个计划期");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trade in short supply | trade in short supply",
        "Work-injury insurance | work-injury insurance",
        "Zhejiang Craftsman | Zhejiang Craftsman",
        "M6 measure | M6 measure",
        "March 8th red-banner holder | March 8th red-banner holder",
        "class A | class A",
        "Junior worker (level 5) | junior worker (level 5)",
      })
  void withinASentenceOnlyNamesKeepTheirCapital(String label, String within) {
    Labels english = new Labels(Books.usual().subsidies(), List.of(), Language.EN);
    assertThat(english.inSentence(label)).isEqualTo(within);
  }

  private static Decision decide(GoldenBlue blue, Claim claim) {
    return blue.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
  }

  private static String label(String key, String chinese, String english) {
    return "'" + key + "':{'zh':'" + chinese + "','en':'" + english + "'},";
  }

  private static String of(String section) {
    return "'subsidies':{" + section + "}";
  }

  private static RateBook book(String labels) {
    return book("330604", labels, Books.editionOf("2022-01-01", FACTS, of(SECTION)));
  }

  private static RateBook book(String district, String labels, String edition) {
    String all = labels.isEmpty() ? "" : labels.substring(0, labels.length() - 1);
    return Books.parse(
        "a book of " + District.of(district),
        Books.text(district, edition).replace("'editions':", "'labels':{" + all + "},'editions':"));
  }
}
