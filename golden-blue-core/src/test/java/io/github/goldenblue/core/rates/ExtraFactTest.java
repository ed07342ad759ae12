package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that a county asks for beyond those of a claim type. */
class ExtraFactTest {
  private static final String FACTS =
      """
      'facts':{'bonus':{'hiredOn':{'kind':'DATE'},'grade':{'kind':'ENUM','values':['A','D']},
        'fee':{'kind':'YUAN','optional':true},'firm':{'kind':'ORGANISATION','optional':true}}}""";

  private static final String BONUS =
      Books.bonus("{'table':{'by':'hiredOn.month','else':'in-window','rows':{'2':500,'3':300}}}")
          .replace("{'atLeast':2}}", "{'atLeast':2},'good':{'fact':'grade','notIn':['D']}}");

  private static final GoldenBlue BLUE =
      Books.goldenBlue(
          Books.book(
              "330604", Books.editionOf("2022-01-01", FACTS, "'subsidies':{" + BONUS + "}")));

  private static final Extra GOOD =
      Extra.NONE.with("hiredOn", LocalDate.of(2022, 2, 10)).with("grade", "A");

  private static Assessment assess(Extra extra) {
    return BLUE.assess(BonusClaim.like("a").extra(extra).build());
  }

  @Test
  void tablesAndConditionsGoByThemAsByAnyOther() {
    assertThat(assess(GOOD).total().high()).isEqualTo(Yuan.of(5000));
    assertThat(assess(GOOD.with("hiredOn", LocalDate.of(2022, 3, 1))).total().high())
        .isEqualTo(Yuan.of(3000));
    assertThat(assess(GOOD.with("hiredOn", LocalDate.of(2022, 4, 1))).unmet()).hasSize(1);
    assertThat(assess(GOOD.with("grade", "D")).unmet().get(0).observed()).hasToString("D");
  }

  @ParameterizedTest
  @CsvSource({
    "hiredOn, 2022-02-30",
    "hiredOn, 10.2.2022",
    "grade, B",
    "grade, ''",
    "firm, ''",
    "unknown, x",
    "fee, -1",
    "fee, 1e3",
    "fee, 1.001"
  })
  void whatTheyCannotBeIsAFaultAtItsPath(String name, String value) {
    assertThatThrownBy(() -> assess(GOOD.with(name, value)))
        .isInstanceOf(InvalidClaimException.class)
        .hasMessageContaining("extra." + name);
  }

  @Test
  void anotherFormOfTheSameCharactersIsAFault() {
    assertThatThrownBy(() -> assess(GOOD.with("grade", 1))).hasMessageContaining("extra.grade");
    assertThatThrownBy(() -> assess(GOOD.with("fee", true))).hasMessageContaining("extra.fee");
    assertThat(assess(GOOD.with("fee", "12.50")).unmet()).isEmpty();
    assertThat(assess(GOOD.with("fee", Yuan.of(12))).unmet()).isEmpty();
  }

  @Test
  void oneThatIsWantedAndNotGivenIsAFault() {
    assertThatThrownBy(() -> assess(Extra.NONE))
        .hasMessageContaining("extra.hiredOn: found nothing")
        .hasMessageContaining("extra.grade: found nothing");
  }

  @Test
  void whereNobodyAsksForOneNoneMayBeGiven() {
    assertThatThrownBy(() -> Books.usual().assess(BonusClaim.like("a").extra(GOOD).build()))
        .hasMessageContaining("extra.grade")
        .hasMessageContaining("extra.hiredOn");
  }

  @Test
  void theyTravelOnTheWireAndBelongToTheFingerprint() {
    Claim claim = BonusClaim.like("a").extra(GOOD.with("fee", Yuan.of(3))).build();
    String json = BLUE.writeClaim(claim);
    assertThat(json)
        .endsWith("\"extra\":{\"fee\":3.00,\"grade\":\"A\",\"hiredOn\":\"2022-02-10\"}}");
    assertThat(BLUE.readClaim(json)).isEqualTo(claim);
    assertThat(BLUE.writeClaim(BonusClaim.like("a").build())).doesNotContain("extra");
  }

  @Test
  void aBookThatAsksForWhatIsThereOrForWhatCannotBeIsRefused() {
    assertFault("'heads':{'kind':'COUNT'}", "facts.heads");
    assertFault("'x':{'kind':'ENUM'}", "facts.bonus.x");
    assertFault("'x':{'kind':'TEXT','values':['a']}", "facts.bonus.x");
    assertFault("'x':{'kind':'PARTS'}", "facts.bonus.x.kind");
    assertFault("'x':{'kind':'TEXT','of':'agency'}", "facts.x");
    assertFault("'x':{'kind':'TEXT','need':true}", "facts.bonus.x.need");
  }

  private static void assertFault(String fact, String path) {
    String facts = "'facts':{'bonus':{" + fact + "}}";
    String sections = "'subsidies':{" + Books.BONUS + "}";
    assertThatThrownBy(
            () ->
                Books.goldenBlue(
                    Books.book("330604", Books.editionOf("2022-01-01", facts, sections))))
        .isInstanceOf(RateBookException.class)
        .hasMessageContaining(path);
  }
}
