package io.github.goldenblue.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.GrantClaim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.OrganisationId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
  private static final GoldenBlue BLUE = Books.usual();
  private static final GoldenBlue REFERRING =
      Books.under(
          Books.bonus("{'referTo':'the city'}")
              .replace("'atLeast':2", "'atLeast':2,'reading':'R-1'"));

  private static final Map<OutcomeKind, String> ENGLISH =
      Map.of(
          OutcomeKind.GRANTED, "Granted: 100,000.00 yuan",
          OutcomeKind.EXHAUSTED, "Exhausted",
          OutcomeKind.REFUSED, "Refused",
          OutcomeKind.NEEDS_DETERMINATION, "Waits for a determination: 5,000.00–8,000.00 yuan",
          OutcomeKind.REFERRED, "Referred to the city [Document of 330604 1]");

  private static final Map<OutcomeKind, String> CHINESE =
      Map.of(
          OutcomeKind.GRANTED, "准予支付：100,000.00 元",
          OutcomeKind.EXHAUSTED, "额度已用尽",
          OutcomeKind.REFUSED, "不予支付",
          OutcomeKind.NEEDS_DETERMINATION, "待核定：5,000.00–8,000.00 元",
          OutcomeKind.REFERRED, "转由 the city 决定〔Document of 330604 1〕");

  @ParameterizedTest
  @EnumSource(OutcomeKind.class)
  void eachOutcomeIsSaidInBothLanguages(OutcomeKind kind) {
    GoldenBlue blue = kind == OutcomeKind.REFERRED ? REFERRING : BLUE;
    Decision decision = decision(kind);
    String english = blue.explain(decision, Language.EN);
    String chinese = blue.explain(decision, Language.ZH);
    assertThat(english.lines().skip(1).findFirst().orElseThrow()).startsWith(ENGLISH.get(kind));
    assertThat(chinese.lines().skip(1).findFirst().orElseThrow()).startsWith(CHINESE.get(kind));
    assertThat(english).endsWith("\n").doesNotContain("{0}", "null", "Optional");
    assertThat(chinese.lines().count()).isEqualTo(english.lines().count());
  }

  @Test
  void aPaymentCanBeCheckedLineByLine() {
    assertThat(BLUE.explain(decision(OutcomeKind.GRANTED), Language.EN))
        .contains("100,000.00 to organisation A · head: 130 × 800.00 = 104,000.00")
        .contains("less 4,000.00 by the cap \"agency-year\"")
        .contains(
            "agency-year · A, 2022: limit 100,000.00, used before 0.00, this claim 100,000.00, left 0.00")
        .contains("✓ min-heads: 130, required 2 [Document of 330604 1]")
        .contains("330604, in force from 2022-01-01");
  }

  @Test
  void aCeilingIsSaidBeforeTheCap() {
    GoldenBlue blue = Books.under(Books.bonus("{'yuan':800,'ceiling':500}", 4_000));
    Decision decision =
        blue.settle(Ledger.EMPTY, List.of(BonusClaim.like("a").build())).decisions().get(0);
    assertThat(blue.explain(decision, Language.EN))
        .contains("10 × 800.00 = 8,000.00, less 3,000.00 by the ceiling, less 1,000.00 by the cap");
    assertThat(blue.explain(decision, Language.ZH))
        .contains("10 × 800.00 = 8,000.00，因最高限额核减 3,000.00，因上限“agency-year”核减 1,000.00");
  }

  @Test
  void aTeamIsCalledSo() {
    GoldenBlue blue = Books.under(Books.GRANT);
    GrantClaim claim = GrantClaim.praise("a").kind(GrantClaim.RecipientKind.GROUP).build();
    Decision decision = blue.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
    assertThat(blue.explain(decision, Language.EN)).contains("500.00 to team R · praise");
    assertThat(blue.explain(decision, Language.ZH)).contains("500.00 元 付给团队 R");
  }

  @Test
  void aReadingIsSaidInWords() {
    assertThat(REFERRING.explain(decision(OutcomeKind.REFERRED), Language.EN))
        .contains("R-1 one way");
    assertThat(REFERRING.explain(decision(OutcomeKind.REFERRED), Language.ZH)).contains("R-1 甲");
  }

  @Test
  void whatWasSettledBeforeIsSaidSo() {
    BonusClaim claim = BonusClaim.like("a").at("500").build();
    Ledger ledger = BLUE.settle(Ledger.EMPTY, List.of(claim)).ledger();
    Decision again = BLUE.settle(ledger, List.of(claim)).decisions().get(0);
    assertThat(BLUE.explain(again, Language.EN))
        .contains("Granted before: ", "nothing is paid again");
    assertThat(BLUE.explain(again, Language.ZH)).contains("不重复支付");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "\r",
        "\u000B",
        "\u0000",
        "\u001B[2J",
        "\u007F",
        "\u0085",
        "\u009B2J",
        "\u2028",
        "\u2029",
        "\u202E",
        "\u2066",
        "\u2067",
        "\u200F",
        "\u061C"
      })
  void whatAClaimSaysCannotBreakALineOrSteerATerminal(String control) {
    BonusClaim claim =
        BonusClaim.like("a" + control + "b")
            .agency(OrganisationId.of("A" + control))
            .at("500")
            .build();
    Decision decision = BLUE.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
    Decision plain =
        BLUE.settle(Ledger.EMPTY, List.of(BonusClaim.like("ab").at("500").build()))
            .decisions()
            .get(0);
    String text = BLUE.explain(decision, Language.EN);
    assertThat(text.replace("\n", "")).doesNotContain(control.substring(0, 1));
    assertThat(text.split("\\R").length)
        .isEqualTo(BLUE.explain(plain, Language.EN).split("\\R").length);
  }

  @Test
  void whatLooksLikeAPlaceInAPhraseIsLeftAlone() {
    Decision decision =
        BLUE.settle(Ledger.EMPTY, List.of(BonusClaim.like("{1} $1 \\").build())).decisions().get(0);
    assertThat(BLUE.explain(decision, Language.EN)).startsWith("Claim {1} $1 \\ · bonus");
  }

  private static Decision decision(OutcomeKind kind) {
    GoldenBlue blue = kind == OutcomeKind.REFERRED ? REFERRING : BLUE;
    List<Claim> claims =
        List.of(
            BonusClaim.like("a").heads(130).at("800").build(),
            BonusClaim.like("b").build(),
            BonusClaim.like("c").heads(1).build(),
            BonusClaim.like("d").on("2023-06-01").build());
    SettledBatch settled =
        kind == OutcomeKind.REFERRED
            ? blue.settle(Ledger.EMPTY, List.of(BonusClaim.like("e").build()))
            : blue.settle(Ledger.EMPTY, claims);
    return settled.decisions().stream()
        .filter(d -> d.outcome().kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
