package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations and ranks that cannot be used are refused when they are loaded, with where. */
class RelationFaultsTest {
  private static final String CREW = "{'subsidy':'crew','items':['join'],'holder':['person']}";
  private static final String STAY = "{'subsidy':'stay','items':['board'],'holder':['guest']}";
  private static final String GOOD =
      "'r':{'kind':'EXCLUSIVE','period':'PLAN','members':[" + CREW + "," + STAY + "]}";
  private static final String BEST =
      GOOD.replace("EXCLUSIVE','", "HIGHEST','later':'DIFFERENCE','");

  @Test
  void aGoodOneIsTaken() {
    assertThat(faults(GOOD)).isEmpty();
    assertThat(faults(BEST)).isEmpty();
    assertThat(
            faults(
                order("a", CREW, STAY),
                order("b", STAY, "{'subsidy':'x','optional':true,'holder':['y']}")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'stay' | 'stya' | members[1].subsidy",
        "'stay' | 'stya','optional':false | members[1].subsidy",
        "'stay' | 'stay','optional':'yes' | members[1].optional",
        "'EXCLUSIVE','period':'PLAN' | 'EXCLUSIVE','period':'PLAN','optional':true | optional",
        "'join' | 'joins' | members[0].items",
        "'person' | 'nobody' | members[0].holder",
        "'items':['join'],'holder':['person'] | 'holder':['person'] | members[0].holder",
        "'guest' | 'cost' | members[1].holder",
        "'person' | 'joinDetermined' | members[0].holder",
        "['guest'] | [] | ",
        "'guest' | 'host' | ",
        "'stay' | 'crew' | members",
        "'EXCLUSIVE' | 'HIGHEST' | later",
        "'EXCLUSIVE' | 'BEST' | kind",
        "'period' | 'later':'NOTHING','period' | later",
        "'PLAN' | 'WEEK' | period",
        "'PLAN' | {'from':'2022-01-22','until':'2022-01-21'} | period.until",
        "'PLAN' | {'from':'2022-01','until':'2022-01-21'} | period.from",
        "'PLAN' | 'PLAN','scope':'330681' | scope",
        "['join'] | [] | members[0].items",
        "'members' | 'first' | members",
        "'r' | 'ceiling' | "
      })
  void oneThatDoesNotFitIsRefusedWithItsPath(String good, String bad, String path) {
    String relation = GOOD.replace(good, bad);
    assertThat(relation).isNotEqualTo(GOOD);
    String id = relation.startsWith("'r'") ? "r" : "ceiling";
    String at = "editions[0].relations." + id + (path == null ? "" : "." + path);
    assertThat(faults(relation)).extracting(Fault::path).contains(at);
  }

  @Test
  void aMisspeltMemberIsToldWithTheSubsidiesThatAreLoaded() {
    assertThat(faults(GOOD.replace("'stay'", "'stya'")))
        .extracting(Fault::toString)
        .containsExactly(
            "editions[0].relations.r.members[1].subsidy: found stya, expected a subsidy that is"
                + " loaded, one of [bonus, crew, grant, stay], or \"optional\": true");
    String optional = STAY.replace("'stay'", "'stya','optional':true");
    assertThat(faults(GOOD.replace(STAY, optional))).isEmpty();
  }

  @Test
  void relationsAreSetAsideByOneWordOnly() {
    assertThat(faults("'r':'NONE'")).isEmpty();
    for (String wrong : List.of("'none'", "null", "true", "[]")) {
      assertThat(faults("'r':" + wrong))
          .extracting(Fault::path)
          .containsExactly("editions[0].relations.r");
    }
  }

  @Test
  void oneMemberAloneExcludesNobody() {
    assertThat(faults(GOOD.replace("," + STAY, ""))).isNotEmpty();
    assertThat(faults(BEST.replace("," + STAY, ""))).isEmpty();
  }

  @Test
  void prerequisitesThatWaitForThemselvesAreRefused() {
    assertThat(faults(order("a", CREW, CREW)))
        .extracting(Fault::path)
        .containsExactly("editions[0].relations.a");
    String other = CREW.replace("join", "stay");
    assertThat(faults(order("a", CREW, other))).isEmpty();
    assertThat(faults(order("a", CREW, STAY), order("b", STAY, CREW))).hasSize(2);
    String third = "{'subsidy':'bonus','holder':['agency']}".replace("agency", "district");
    String all = "{'subsidy':'crew','items':['join'],'holder':['district']}";
    String stay = "{'subsidy':'stay','holder':['district']}";
    assertThat(faults(order("a", all, stay), order("b", stay, third), order("c", third, all)))
        .hasSize(3);
  }

  @Test
  void whereTheHighestCountsCapsMustBeNestedOrApart() {
    String crossing = Books.cap("x", "join stay", "YUAN", 1, "person");
    assertThat(
            faults(
                BEST.replace("['join']", "['join','top']")
                    .replace("person", "company")
                    .replace("guest", "host"),
                crossing(crossing)))
        .extracting(Fault::path)
        .containsExactly("editions[0].relations.r");
    assertThat(faults(BEST, crossing(crossing))).isEmpty();
  }

  @Test
  void whereTheHighestCountsCapsOfUnitsOrRanksMustLieInside() {
    String months = Books.cap("m", "top base", "MONTHS", 1, "company");
    String best = BEST.replace("join", "top").replace("person", "company").replace("guest", "host");
    assertThat(faults(best, crossing(months)))
        .extracting(Fault::path)
        .containsExactly("editions[0].relations.r");
    assertThat(faults(best.replace("'top'", "'top','base'"), crossing(months))).isEmpty();
    assertThat(faults(best, crossing(months.replace("MONTHS", "YUAN")))).isEmpty();
  }

  @Test
  void aRelationMayNotBeCalledLikeACapNorChangeWhoseItIs() {
    String cap = Books.cap("r", "join", "YUAN", 1, "person");
    assertThat(faults(GOOD, crossing(cap))).isNotEmpty();
    RateBook two =
        Books.book(
            "330604",
            Books.editionOf("2022-01-01", "'relations':{" + GOOD + "}"),
            Books.editionOf(
                "2023-01-01",
                "'relations':{"
                    + GOOD.replace("'person'", "'district'").replace("'guest'", "'district'")
                    + "}"));
    assertThat(faultsOf(() -> two)).extracting(Fault::path).contains("editions[1].relations.r");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'FIRST'] | 'FIRST','FOURTH'] | accumulator.order",
        "'FIRST'] | 'SECOND'] | accumulator.order",
        ",'FIRST'] | ] | accumulator.order",
        "'rank' | 'ranks' | accumulator.max",
        "'holder' | 'unit':'YUAN','holder' | unit",
        "'accumulator':{'max':'rank','order':['THIRD','SECOND','FIRST']} | 'unit':'RANK','limit':3 | unit"
      })
  void ranksThatDoNotFitAreRefusedWithTheirPath(String good, String bad, String path) {
    String cap =
        """
        'up':{'items':['prize'],'accumulator':{'max':'rank','order':['THIRD','SECOND','FIRST']},\
        'holder':['house'],'period':'LIFE'}""";
    assertThat(faultsOf(() -> grant(cap))).isEmpty();
    assertThat(cap).contains(good);
    assertThat(faultsOf(() -> grant(cap.replace(good, bad))))
        .extracting(Fault::path)
        .contains("editions[0].subsidies.grant.caps.up." + path);
  }

  private static RateBook grant(String cap) {
    String section = Books.GRANT.replace("'caps':{", "'caps':{" + cap + ",");
    return Books.book("330604", Books.edition("2022-01-01", section));
  }

  private static String order(String id, String first, String then) {
    return "'%s':{'kind':'PREREQUISITE','period':'PLAN','first':[%s],'then':[%s]}"
        .formatted(id, first, then);
  }

  private static String crossing(String cap) {
    return "cap " + cap;
  }

  /** Relations, and caps of the crew after the word {@code cap}. */
  private static List<Fault> faults(String... parts) {
    List<String> relations = new ArrayList<>(List.of(parts));
    relations.removeIf(part -> part.startsWith("cap "));
    String[] caps =
        List.of(parts).stream()
            .filter(part -> part.startsWith("cap "))
            .map(part -> part.substring(4))
            .toArray(String[]::new);
    String crew = Books.crew(List.of("1", "1", "1", "1", "1"), caps);
    return faultsOf(
        () ->
            Books.book(
                "330604",
                Books.editionOf(
                    "2022-01-01",
                    "'subsidies':{" + crew + "}",
                    "'relations':{" + String.join(",", relations) + "}")));
  }

  private static List<Fault> faultsOf(Supplier<RateBook> book) {
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(book.get()));
    return refused == null ? List.of() : refused.faults();
  }
}
