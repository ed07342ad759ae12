package io.github.goldenblue.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.rates.Accumulator;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.Later;
import io.github.goldenblue.core.rates.Period;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateFinding;
import io.github.goldenblue.core.rates.RateMistake;
import io.github.goldenblue.core.rates.Referral;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.rates.RelationMember;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RateWordsTest {
  private static final District DISTRICT = District.of("330604");
  private static final Cited NOWHERE = new Cited(Clause.NONE, List.of());
  private static final GoldenBlue BLUE = Books.usual();
  private static final RateWords EN = new RateWords(BLUE.subsidies(), Language.EN);
  private static final RateWords ZH = new RateWords(BLUE.subsidies(), Language.ZH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1500 | 1,500.00 yuan | 1,500.00 元",
        "{'band':[5,8],'determinedBy':'perHead'} | 5.00–8.00 yuan as determined (perHead) |"
            + " 5.00–8.00 元，幅度内核定（perHead）",
        "{'cost':'cost'} | at cost (cost) | 按实（cost）",
        "{'table':{'by':'hiredOn.month','else':'in-window','rows':{'2':500,'3':null}}} | by month"
            + " of hiredOn: February: 500.00 yuan; March: nothing; anything else refuses the claim"
            + " (condition \"in-window\") | 按hiredOn的月份：2 月 500.00 元；3 月 不计发；其余不予支付（条件“in-window”）",
        "{'table':{'by':'district.tier','rows':{'1':2}}} | by the district's tier: 1: 2.00 yuan |"
            + " 按本地区的tier：1 2.00 元",
        "{'steps':{'mode':'WHOLE','by':'heads','rows':[{'atLeast':0,'rate':null},{'atLeast':5,'rate':2}]}}"
            + " | by heads, all at the rate reached: from 0: nothing; from 5: 2.00 yuan |"
            + " 按heads分档，全部按所达档次计：满 0 起 不计发；满 5 起 2.00 元",
        "{'steps':{'mode':'LUMP','by':'heads','else':'few','rows':[{'atLeast':5,'rate':2}]}} |"
            + " once, whatever the number: (by heads, all at the rate reached: from 5: 2.00 yuan;"
            + " fewer refuse the claim (condition \"few\")) | 不论数量，一次性 （按heads分档，全部按所达档次计：满 5 起"
            + " 2.00 元；不足最低档不予支付（条件“few”））",
        "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':2}]}} | each unit at the rate of its"
            + " own step: from 1: 2.00 yuan | 分段计算，各按所在档次：满 1 起 2.00 元",
        "{'cases':[{'if':{'fact':'on','atLeast':'2022-07-01'},'rate':1}],'otherwise':null} | if day"
            + " of the claim not before 2022-07-01: 1.00 yuan; otherwise nothing | 申请所涉日期不早于"
            + " 2022-07-01的，1.00 元；其他情形 不计发",
        "{'cases':[{'if':{'anyOf':[{'fact':'f','is':true},{'fact':'g','notIn':['A','B']}]},'rate':1}],'otherwise':2}"
            + " | if f is yes or g is none of A, B: 1.00 yuan; otherwise 2.00 yuan | f为“是”，或者g不为"
            + " A、B的，1.00 元；其他情形 2.00 元",
        "{'cases':[{'if':{'fact':'f','atMost':'2022-07-01'},'rate':1},{'if':{'fact':'f','atMost':5},'rate':1},{'if':{'fact':'f','notIn':['A']},'rate':1}],'otherwise':2}"
            + " | if f not after 2022-07-01: 1.00 yuan; if f at most 5: 1.00 yuan; if f is not A:"
            + " 1.00 yuan; otherwise 2.00 yuan | f不晚于 2022-07-01的，1.00 元；f不超过 5的，1.00"
            + " 元；f不为“A”的，1.00 元；其他情形 2.00 元",
        "{'dates':{'by':'on','windows':[{'from':'2022-01-01','until':'2022-02-01','rate':1}]},'otherwise':2}"
            + " | if day of the claim from 2022-01-01 to 2022-02-01: 1.00 yuan; otherwise 2.00 yuan"
            + " | 申请所涉日期在 2022-01-01 至 2022-02-01 之间的，1.00 元；其他情形 2.00 元",
        "{'share':'60%','of':'minimum-wage','rounding':'EXACT'} | 60% of the minimum wage | 最低工资标准的"
            + " 60%",
        "{'share':'60%','of':'rent-base','rounding':'EXACT'} | 60% of rent-base | rent-base的 60%",
        "{'share':{'restOf':'p','atMost':'20%'},'of':{'cost':'c'},'rounding':'EXACT'} | what the"
            + " share in p (at most 20%) leaves of c | c中除去p所述比例（不超过 20%）的其余部分",
        "{'share':'7%','of':10,'rounding':{'mode':'HALF_UP','unit':1,'clause':'D"
            + " 2'},'floor':1,'ceiling':3} | 7% of 10.00 yuan, rounded half up to 1.00 yuan"
            + " [Document of 330604 2], at least 1.00 yuan, at most 3.00 yuan | 10.00 元的 7%，四舍五入到"
            + " 1.00 元〔Document of 330604 2〕，不低于 1.00 元，不超过 3.00 元",
        "{'sum':[1,{'sum':[2,3]}]} | 1.00 yuan + (2.00 yuan + 3.00 yuan) | 1.00 元 ＋ （2.00 元 ＋ 3.00"
            + " 元）",
        "{'lump':7} | once, whatever the number: 7.00 yuan | 不论数量，一次性 7.00 元",
        "{'referTo':'the city'} | decided by the city | 由the city决定",
      })
  void everyShapeHasWords(String rate, String english, String chinese) {
    Section section = section(rate);
    assertThat(EN.rate("bonus", the("head", section.items()).rate())).isEqualTo(english);
    assertThat(ZH.rate("bonus", the("head", section.items()).rate())).isEqualTo(chinese);
  }

  @Test
  void anItemSaysForWhatAndToWhom() {
    Section stay =
        the(
            "stay",
            Books.book("330604", Books.edition("2022-01-01", Books.STAY))
                .editions()
                .get(0)
                .subsidies());
    assertThat(EN.item("stay", the("board", stay.items())))
        .isEqualTo("150.00–200.00 yuan as determined (boardDetermined) a day, to the guest");
    assertThat(ZH.item("stay", the("wage", stay.items())))
        .startsWith("每月 wage-base的 （按programme：COLLEGE 60%；")
        .endsWith("，付给host");
    assertThat(EN.item("bonus", the("head", section("1").items())))
        .isEqualTo("1.00 yuan, to the agency");
    assertThat(EN.condition("stay", the("over-a-month", stay.conditions()))).isEqualTo("months: 1");
  }

  @Test
  void aCapSaysHowMuchForWhomAndWhose() {
    Section section = section("1");
    District own = District.of("330604");
    assertThat(EN.cap("bonus", the("year", section.caps()), own))
        .isEqualTo(
            "100.00 yuan for the same agency and day of the claim, in a calendar year; counts"
                + " head");
    assertThat(ZH.cap("bonus", the("pool", section.caps()), own))
        .isEqualTo("330604 全域整个计划期至多 1 次，计入 head");
    assertThat(ZH.cap("bonus", the("year", section.caps()), own))
        .isEqualTo("agency、申请所涉日期均相同的，每个自然年度至多 100.00 元，计入 head");
    assertThat(EN.cap("bonus", the("pool", section.caps()), District.of("330604-port")))
        .isEqualTo("once for all of 330604, over the whole plan; counts head");
    assertThat(EN.cap("bonus", the("year", section.caps()), District.of("330604-port")))
        .endsWith("; one account for all of 330604");
  }

  @Test
  void aCapOfRanksNamesThemFromLowToHigh() {
    CapTerms cap =
        new CapTerms(
            List.of("prize"),
            CapUnit.RANK,
            2,
            Optional.empty(),
            Optional.of(new Accumulator("rank", List.of("SECOND", "FIRST"))),
            List.of("recipient"),
            Period.Named.LIFE,
            "",
            DISTRICT,
            NOWHERE);
    assertThat(EN.cap("grant", cap, DISTRICT))
        .isEqualTo(
            "no lower rank after a higher one (from low to high: SECOND, FIRST)"
                + " for each recipient, in all; counts prize");
    assertThat(ZH.cap("grant", cap, DISTRICT))
        .isEqualTo("每个recipient累计支付过较高的rank后，不再支付较低的（由低到高：SECOND、FIRST），计入 prize");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXCLUSIVE |  | of these, only the one that is paid first, over the whole plan |"
            + " 不重复享受（整个计划期）：以下各项只享受最先支付的一项",
        "HIGHEST | DIFFERENCE | these come to no more than the highest of them, over the whole"
            + " plan; a later and higher one is paid the difference |"
            + " 就高享受（整个计划期）：以下各项合计以最高一项为限，后来较高的补足差额",
        "HIGHEST | NOTHING | these come to no more than the highest of them, over the whole plan;"
            + " once one was paid, a higher one is paid nothing more |"
            + " 就高享受（整个计划期）：以下各项合计以最高一项为限，已支付后不再补差",
        "PREREQUISITE |  | one marked “first” must be paid before any marked “then”, over the whole"
            + " plan | 先后享受（整个计划期）：支付过前项之一，方可享受后项",
      })
  void aRelationSaysHowItsMembersStand(
      RelationKind kind, @Nullable Later later, String english, String chinese) {
    RelationTerms terms = relation(kind, later, List.of(), List.of());
    assertThat(EN.relation(terms, DISTRICT)).isEqualTo(english);
    assertThat(ZH.relation(terms, DISTRICT)).isEqualTo(chinese);
    assertThat(EN.relation(terms, District.of("330604-port")))
        .isEqualTo(english + "; one account for all of 330604");
  }

  @Test
  void aMemberSaysItsItemsAndWhoseItIs() {
    RelationMember all = new RelationMember("bonus", List.of(), List.of("agency", "on"), false);
    RelationMember some = new RelationMember("stay", List.of("wage", "board"), List.of(), false);
    RelationMember unloaded = new RelationMember("trip", List.of(), List.of("host"), true);
    RelationTerms exclusive =
        relation(RelationKind.EXCLUSIVE, null, List.of(all, some, unloaded), List.of());
    assertThat(EN.members(exclusive))
        .containsExactly(
            "bonus (all items), for the same agency and day of the claim",
            "stay (wage, board), for all of 330604",
            "unloaded trip (all items), for each host");
    assertThat(ZH.members(exclusive))
        .containsExactly(
            "bonus（全部项目），agency、申请所涉日期均相同的合并计算",
            "stay（wage、board），按 330604 全域合计",
            "未载入的 trip（全部项目），按每个host计");
    RelationTerms before = relation(RelationKind.PREREQUISITE, null, List.of(some), List.of(all));
    assertThat(EN.members(before).get(0)).startsWith("first: stay (");
    assertThat(ZH.members(before).get(1)).startsWith("后项：bonus（");
  }

  private static RelationTerms relation(
      RelationKind kind,
      @Nullable Later later,
      List<RelationMember> members,
      List<RelationMember> then) {
    return new RelationTerms(
        kind, Optional.ofNullable(later), members, then, Period.Named.PLAN, "", DISTRICT, NOWHERE);
  }

  @Test
  void aCapOfSomeDaysNamesThem() {
    Section section = section("1");
    District own = District.of("330604");
    assertThat(EN.cap("bonus", the("spring", section.caps()), own))
        .isEqualTo("5.00 yuan for each agency, from 2022-01-22 to 2022-02-26; counts head");
    assertThat(ZH.cap("bonus", the("spring", section.caps()), own))
        .isEqualTo("每个agency在 2022-01-22 至 2022-02-26 期间至多 5.00 元，计入 head");
  }

  @Test
  void anExtraFactSaysItsKind() {
    ExtraFact fact =
        new ExtraFact("grade", FactKind.ENUM, List.of("A", "D"), false, Optional.of("members"));
    assertThat(EN.extra("bonus", fact))
        .isEqualTo("a choice, one of A, D, said by each of members, may be left out");
    assertThat(ZH.extra("bonus", fact)).isEqualTo("选项：A、D 之一，由每个members分别说明，可不填");
  }

  @ParameterizedTest
  @EnumSource(RateMistake.class)
  void everyMistakeHasWordsAndARemedyInBothLanguages(RateMistake mistake) {
    RateFinding finding =
        new RateFinding("book", "path", mistake, List.of("one", "two", "three", "four"));
    for (RateWords words : List.of(EN, ZH)) {
      assertThat(words.what(finding)).isNotBlank().doesNotContain("{");
      assertThat(words.remedy(finding)).isNotBlank().doesNotContain("{");
    }
    assertThat(EN.what(finding)).isNotEqualTo(ZH.what(finding));
  }

  @Test
  void bothLanguagesHaveTheSamePhrases() {
    for (String file : List.of("rate-words", "explanation")) {
      assertThat(phrases(file, "zh").keySet()).isEqualTo(phrases(file, "en").keySet());
    }
  }

  @Test
  void wordsFromABookCannotSteer() {
    assertThat(EN.rate("bonus", new Referral("a\u001b[31m\nb")))
        .isEqualTo("decided by a\uFFFD[31m\uFFFDb");
  }

  @Test
  void theRowThatHoldsInTheDistrictIsMarked() {
    String rate = "{'table':{'by':'district.tier','rows':{'1':2,'2':3}}}";
    Section section = section(rate);
    Map<String, String> settings = Map.of("tier", "2", "other", "1");
    assertThat(EN.with(settings).rate("bonus", the("head", section.items()).rate()))
        .isEqualTo("by the district's tier: 1: 2.00 yuan; 2: 3.00 yuan (holds here)");
    assertThat(ZH.with(settings).rate("bonus", the("head", section.items()).rate()))
        .isEqualTo("按本地区的tier：1 2.00 元；2 3.00 元（适用于本地区）");
  }

  private static Section section(String rate) {
    RateBook book =
        Books.book(
            "330604",
            Books.edition(
                "2022-01-01",
                Books.bonus(
                    rate,
                    Books.cap("year", "head", "YUAN", 100, "agency on", "CALENDAR_YEAR"),
                    Books.cap("spring", "head", "YUAN", 5, "agency")
                        .replace("'PLAN'", "{'from':'2022-01-22','until':'2022-02-26'}"),
                    Books.cap("pool", "head", "OCCURRENCES", 1, ""))));
    return the("bonus", book.editions().get(0).subsidies());
  }

  private static <T> T the(String id, Map<String, T> all) {
    return Objects.requireNonNull(all.get(id));
  }

  private static Properties phrases(String file, String language) {
    String path = "/META-INF/golden-blue/" + file + "." + language + ".properties";
    try (InputStream stream = RateWords.class.getResourceAsStream(path)) {
      Properties phrases = new Properties();
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return phrases;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
