package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.Settling.paid;
import static io.github.goldenblue.core.settle.Settling.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** A cap of a district above: all districts below it that set it draw on one account. */
class HigherScopeTest {
  private static final String POOL = Books.cap("pool", "head", "YUAN", 1_000, "");
  private static final String AGENCY = Books.cap("agency", "head", "YUAN", 1_000, "agency");

  @Test
  void districtsOfOneCityShareItsPoolAndAnotherCityHasItsOwn() {
    Settling settling =
        settling(
            book("330604", POOL, "330600"),
            book("330681", POOL, "330600"),
            book("330106", POOL, "330100"));
    assertThat(paid(settling.one(claim("a", "330604", "A", 7)))).isEqualTo(Yuan.of(700));
    Decision second = settling.one(claim("b", "330681", "B", 7));
    assertThat(paid(second)).isEqualTo(Yuan.of(300));
    assertThat(use(second, "pool").usedBefore()).isEqualTo(70_000);
    assertThat(settling.ledger().entry("b").orElseThrow().takings())
        .extracting(taking -> taking.key().scope())
        .containsExactly("330600");
    Decision elsewhere = settling.one(claim("c", "330106", "C", 7));
    assertThat(paid(elsewhere)).isEqualTo(Yuan.of(700));
    assertThat(use(elsewhere, "pool").usedBefore()).isZero();
    assertThat(settling.one(claim("d", "330604", "D", 2)).outcome().kind())
        .isEqualTo(OutcomeKind.EXHAUSTED);
  }

  @Test
  void withoutAHigherScopeEachDistrictHasItsOwn() {
    Settling settling = settling(book("330604", POOL, "330604"), book("330681", POOL, "330681"));
    settling.one(claim("a", "330604", "A", 10));
    assertThat(paid(settling.one(claim("b", "330681", "A", 10)))).isEqualTo(Yuan.of(1_000));
  }

  @Test
  void aZoneThatSetsNothingItselfDrawsOnItsDistrict() {
    Settling settling = settling(book("330604", POOL, "330604"));
    settling.one(claim("a", "330604", "A", 6));
    assertThat(paid(settling.one(claim("b", "330604-port", "B", 6)))).isEqualTo(Yuan.of(400));
  }

  @Test
  void anAgencyIsCappedAcrossTheProvinceByItself() {
    Settling settling =
        settling(book("330604", AGENCY, "330000"), book("330106", AGENCY, "330000"));
    settling.one(claim("a", "330604", "A", 8));
    assertThat(paid(settling.one(claim("b", "330106", "A", 8)))).isEqualTo(Yuan.of(200));
    assertThat(paid(settling.one(claim("c", "330106", "B", 8)))).isEqualTo(Yuan.of(800));
  }

  @Test
  void eachDistrictMayLimitTheSharedAccountForItsOwnClaims() {
    Settling settling =
        settling(
            book("330604", POOL, "330600"), book("330681", POOL.replace("1000", "500"), "330600"));
    settling.one(claim("a", "330604", "A", 4));
    assertThat(paid(settling.one(claim("b", "330681", "B", 4)))).isEqualTo(Yuan.of(100));
    assertThat(paid(settling.one(claim("c", "330604", "C", 4)))).isEqualTo(Yuan.of(400));
  }

  @Test
  void aWindowOfTheCityIsOneWindowForAllOfIt() {
    String spring = POOL.replace("'PLAN'", "{'from':'2022-01-22','until':'2022-02-26'}");
    Settling settling =
        settling(book("330604", spring, "330600"), book("330681", spring, "330600"));
    settling.one(claim("a", "330604", "A", 7, "2022-01-22"));
    assertThat(paid(settling.one(claim("b", "330681", "B", 7, "2022-02-26"))))
        .isEqualTo(Yuan.of(300));
    assertThat(paid(settling.one(claim("c", "330681", "B", 7, "2022-02-27"))))
        .isEqualTo(Yuan.of(700));
  }

  private static Settling settling(RateBook... books) {
    return new Settling(Books.goldenBlue(books));
  }

  private static RateBook book(String district, String cap, String scope) {
    String scoped = cap.replace("'period'", "'scope':'" + scope + "','period'");
    return Books.book(district, Books.edition("2022-01-01", Books.bonus("100", scoped)));
  }

  private static BonusClaim claim(String id, String district, String agency, int heads) {
    return claim(id, district, agency, heads, "2022-06-01");
  }

  private static BonusClaim claim(String id, String district, String agency, int heads, String on) {
    return BonusClaim.like(id)
        .district(District.of(district))
        .agency(OrganisationId.of(agency))
        .heads(heads)
        .on(on)
        .build();
  }
}
