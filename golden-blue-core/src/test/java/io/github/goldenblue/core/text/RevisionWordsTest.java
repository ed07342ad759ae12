package io.github.goldenblue.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What later knowledge changes, in words. */
class RevisionWordsTest {
  private static final String BAND = Books.band(500, 800, "perHeadDetermined");
  private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

  private static String words(String then, String now, Language language, Claim... claims) {
    GoldenBlue before = Books.under(Books.bonus(then, 100_000));
    GoldenBlue after =
        Books.goldenBlue(
            Books.book(
                "330604",
                Books.editionOf(
                    "2022-01-01",
                    "'publishedOn':'2022-07-15','subsidies':{" + Books.bonus(now, 100_000) + "}")));
    Ledger paid = Ledger.EMPTY;
    List<List<Claim>> history = List.of(claims).stream().map(List::of).toList();
    for (List<Claim> batch : history) {
      paid = before.settlement(Optional.of(DAY)).settle(paid, batch).ledger();
    }
    return new Explanation(after.subsidies(), after.rates(), language)
        .of(after.settlement().revise(paid, history).claims().get(0));
  }

  @Test
  void whatIsToBePaidAndWhyIsSaid() {
    Claim claim = BonusClaim.like("a").build();
    assertThat(words("500", "600", Language.EN, claim))
        .startsWith(
            """
            Revision of claim a · bonus
            As settled: granted, 5,000.00 yuan
            As known now: granted, 6,000.00 yuan

            Differences
              1,000.00 to pay to organisation A: 5,000.00 paid, 6,000.00 due

            Published after the decision of 2022-07-01
              330604, in force from 2022-01-01

            Claim a · bonus
            Granted: 6,000.00 yuan
            """);
    assertThat(words("500", "600", Language.ZH, claim))
        .startsWith(
            """
            申请 a · bonus：重新核算
            原结算：准予支付，5,000.00 元
            按现有依据：准予支付，6,000.00 元

            差额
              应补付 1,000.00 元给单位 A：已付 5,000.00，应付 6,000.00

            2022-07-01 决定之后公布的标准
              330604，2022-01-01 起施行
            """);
  }

  @Test
  void whatIsToBeRecoveredIsSaid() {
    Claim claim = BonusClaim.like("a").build();
    assertThat(words("500", "400", Language.EN, claim))
        .contains("1,000.00 to recover from organisation A: 5,000.00 paid, 4,000.00 due");
    assertThat(words("500", "400", Language.ZH, claim))
        .contains("应向单位 A 收回 1,000.00 元：已付 5,000.00，应付 4,000.00");
  }

  @Test
  void whatCannotBeToldYetIsSaidToBeSo() {
    assertThat(words("500", BAND, Language.EN, BonusClaim.like("a").build()))
        .contains("waits for a determination, 5,000.00–8,000.00 yuan", "cannot be told yet");
    Claim determined = BonusClaim.like("a").at("700").build();
    assertThat(words(BAND, "500", Language.EN, determined))
        .contains("As known now: would be rejected", "a · perHeadDetermined: found 700.00");
  }

  @Test
  void whatCountsWithItIsNamed() {
    Claim reversal =
        Reversal.builder()
            .id("r")
            .district(District.of("330604"))
            .on(DAY)
            .reverses("a")
            .clause("D 7")
            .amount(Yuan.of(500))
            .build();
    assertThat(words("500", "600", Language.EN, BonusClaim.like("a").build(), reversal))
        .contains("As settled: granted, 4,500.00 yuan", "Counted with it: r");
  }
}
