package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.CrewClaim;
import io.github.goldenblue.core.sample.Member;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a county asks beyond the built-in conditions. */
class AskedTest {
  private static String bonus(String condition) {
    return Books.bonus("500").replace("{'atLeast':2}}", "{'atLeast':2}," + condition + "}");
  }

  private static Assessment assess(String condition, BonusClaim.Builder claim) {
    return Books.under(bonus(condition)).assess(claim.build());
  }

  @Test
  void aConditionOnTheClaimDecidesLikeABuiltInOne() {
    String july = "'in-july':{'fact':'on','between':['2022-07-01','2022-07-31'],'clause':'D 7'}";
    BonusClaim.Builder claim = BonusClaim.like("a");
    assertThat(assess(july, claim.on(LocalDate.of(2022, 7, 1))).unmet()).isEmpty();
    assertThat(assess(july, claim.on(LocalDate.of(2022, 7, 31))).unmet()).isEmpty();
    Finding late = assess(july, claim.on(LocalDate.of(2022, 8, 1))).unmet().get(0);
    assertThat(late.condition()).isEqualTo("in-july");
    assertThat(late.clause().article()).isEqualTo("7");
    assertThat(late.required()).hasToString("2022-07-01 … 2022-07-31");
    assertThat(late.observed()).hasToString("2022-08-01");
    assertThat(late.subject()).isEmpty();
  }

  @Test
  void aConditionOnPartsLeavesOutThePartThatDoesNotMeetIt() {
    String rates = Books.crew(List.of("1", "2", "4", "8", "16"));
    String asks =
        rates.replace(
            "'crew':{", "'crew':{'conditions':{'known':{'fact':'person','notIn':['stranger']}},");
    CrewClaim claim =
        CrewClaim.like("a")
            .members(List.of(Member.like("friend").build(), Member.like("stranger").build()))
            .build();
    Assessment assessed = Books.under(asks).assess(claim);
    assertThat(assessed.unmet()).isEmpty();
    assertThat(assessed.findings())
        .extracting(finding -> finding.subject().orElse("") + " " + finding.met())
        .containsExactly("members[0] true", "members[1] false");
    assertThat(assessed.lines())
        .filteredOn(line -> line.item().equals("join"))
        .extracting(Line::payee)
        .extracting(payee -> payee.id())
        .containsExactly("friend");
  }

  /** In one form only, as in claims: what looks like another number must not pass for one. */
  @ParameterizedTest
  @ValueSource(strings = {"'12 '", "'+12'", "'012'", "'１２'", "-12", "'-0'", "'99999999999'"})
  void aNumberIsWrittenInOneForm(String heads) {
    assertFault("'x':{'fact':'heads','atLeast':" + heads + "}", "bonus.conditions.x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+12022-07-01", "-0001-07-01", "0000-07-01", "2022-7-1", "２０２２-07-01"})
  void aDayIsWrittenInOneForm(String day) {
    assertFault("'x':{'fact':'on','atLeast':'" + day + "'}", "bonus.conditions.x");
  }

  @Test
  void whatCannotBeAskedIsRefusedAtItsPlace() {
    assertFault("'x':{'fact':'nobody','is':1}", "bonus.conditions.x.fact");
    assertFault("'x':{'fact':'heads','is':1,'atMost':2}", "bonus.conditions.x");
    assertFault("'x':{'fact':'heads','between':[1]}", "bonus.conditions.x.between");
    assertFault("'x':{'fact':'heads','in':[]}", "bonus.conditions.x.in");
    assertFault("'x':{'anyOf':[]}", "bonus.conditions.x.anyOf");
    assertFault("'x':{'fact':'on','is':'2022-02-30'}", "bonus.conditions.x");
    assertFault("'x':{'fact':'on','withinMonths':1,'of':'heads'}", "bonus.conditions.x.of");
    assertThatThrownBy(
            () ->
                Books.under(
                    Books.bonus("500").replace("{'atLeast':2}", "{'fact':'heads','atLeast':2}")))
        .hasMessageContaining("bonus.conditions.min-heads");
  }

  private static void assertFault(String condition, String path) {
    assertThatThrownBy(() -> Books.under(bonus(condition)))
        .isInstanceOf(RateBookException.class)
        .hasMessageContaining(path);
  }
}
