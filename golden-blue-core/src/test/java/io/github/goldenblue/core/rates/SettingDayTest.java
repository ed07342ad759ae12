package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Payment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On which day a table by a setting is looked up; the tier rises on 2022-05-01. */
class SettingDayTest {
  private static final String BY_TIER =
      "{'table':{'by':'district.tier','rows':{'1':1000,'2':2000}}}";
  private static final String SHARE_BY_TIER =
      "{'share':{'table':{'by':'district.tier','rows':{'1':'10%','2':'20%'}}},"
          + "'of':'wage-base','rounding':'EXACT'}";
  private static final String SHARE = "{'share':'50%','of':'wage-base','rounding':'EXACT'}";

  @Test
  void aTableInAnItemGoesByTheClaimsDayForTheWholePeriod() {
    assertThat(wages(BY_TIER, "2000", "2022-06-01")).containsExactly("3 × 2000.00");
    assertThat(wages(BY_TIER, "2000", "2022-04-30")).containsExactly("3 × 1000.00");
  }

  @Test
  void aTableOfSharesGoesByTheClaimsDayForTheWholePeriod() {
    assertThat(wages(SHARE_BY_TIER, "2000", "2022-06-01")).containsExactly("3 × 400.00");
    assertThat(wages(SHARE_BY_TIER, "2000", "2022-04-30")).containsExactly("3 × 200.00");
  }

  @Test
  void aTableInABaseGoesByTheDayOfEachMonth() {
    List<String> each = List.of("2 × 500.00", "1 × 1000.00");
    assertThat(wages(SHARE, BY_TIER, "2022-06-01")).isEqualTo(each);
    assertThat(wages(SHARE, BY_TIER, "2022-04-30")).isEqualTo(each);
  }

  @Test
  void aShareGoesByTheClaimsDayAlsoWhereItsBaseGoesByTheMonth() {
    assertThat(wages(SHARE_BY_TIER, BY_TIER, "2022-06-01"))
        .containsExactly("2 × 200.00", "1 × 400.00");
  }

  /** The wage of March to May 2022 at this rate, with this base, claimed on a day. */
  private static List<String> wages(String rate, String base, String on) {
    RateBook book =
        Books.book(
            "330604",
            Books.editionOf(
                "2022-01-01",
                "'subsidies':{" + stay(rate) + "}",
                "'bases':{'wage-base':" + base + "}",
                "'settings':{'tier':'1'}"),
            Books.editionOf("2022-05-01", "'settings':{'tier':'2'}"));
    StayClaim claim = StayClaim.like("a").on(on).build();
    return Books.goldenBlue(book)
        .settle(Ledger.EMPTY, List.of(claim))
        .decisions()
        .get(0)
        .payments()
        .stream()
        .filter(payment -> payment.item().equals("wage"))
        .map(SettingDayTest::shown)
        .toList();
  }

  private static String shown(Payment payment) {
    return payment.units() + " × " + payment.rate().low();
  }

  private static String stay(String rate) {
    return "'stay':{'conditions':{'over-a-month':{'months':1}},'items':{"
        + "'wage':{'pay':'host','per':'MONTH','rate':"
        + rate
        + "},'board':{'pay':'guest','per':'DAY','rate':0},'insurance':{'pay':'guest','rate':0}}}";
  }
}
