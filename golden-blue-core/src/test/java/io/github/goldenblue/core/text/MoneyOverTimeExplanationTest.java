package io.github.goldenblue.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stages, advances and reversals in words, and there and back through JSON. */
class MoneyOverTimeExplanationTest {
  private static final String SECTION = Books.bonus("800", "");
  private static final GoldenBlue ADVANCE = with("'advance':{'share':'60%','rounding':'EXACT'}");
  private static final GoldenBlue STAGES =
      with(
          "'stages':{'rounding':'EXACT','order':[{'id':'start','share':'50%'},{'id':'end','share':'REST'}]}");

  private Ledger ledger = Ledger.EMPTY;

  @Test
  void aSettlementTellsWhatWasPaidInAdvanceAndWhatComesBack() {
    settle(ADVANCE, BonusClaim.like("a").sequel(Sequel.of(Sequel.ADVANCE)).build());
    Decision more =
        settle(ADVANCE, BonusClaim.like("b").heads(7).sequel(Sequel.settling("a")).build());
    assertThat(ADVANCE.explain(more, Language.EN))
        .contains("Granted: 800.00 yuan")
        .contains("Goes on from claim a")
        .contains("7 × 800.00 = 5,600.00, less 4,800.00 paid in advance [");
    assertThat(ADVANCE.explain(more, Language.ZH)).contains("承接申请 a").contains("，扣除预付 4,800.00");
    settle(ADVANCE, BonusClaim.like("c").sequel(Sequel.of(Sequel.ADVANCE)).build());
    Decision less =
        settle(ADVANCE, BonusClaim.like("d").heads(4).sequel(Sequel.settling("c")).build());
    assertThat(ADVANCE.explain(less, Language.EN))
        .contains("To be paid back")
        .contains("1,600.00 by organisation A · head [");
    assertThat(ADVANCE.explain(less, Language.ZH)).contains("应追回").contains("1,600.00 元 由单位 A 退回");
  }

  @Test
  void aLastStageTellsWhatIsLeftOfTheWhole() {
    settle(STAGES, BonusClaim.like("a").sequel(Sequel.of("start")).build());
    Decision end =
        settle(STAGES, BonusClaim.like("b").sequel(Sequel.of("end").following("a")).build());
    assertThat(STAGES.explain(end, Language.EN))
        .contains("Stage: end, the rest of the whole [Document of 330604 1]")
        .contains(", less 4,000.00 beyond what is left of the whole");
    assertThat(STAGES.explain(end, Language.ZH))
        .contains("本期：end，支付余额〔")
        .contains("，因超出全部应付余额核减 4,000.00");
  }

  @Test
  void aReversalTellsWhatItTakesBackOfWhichClaim() {
    settle(ADVANCE, BonusClaim.like("a").build());
    Reversal reversal =
        Reversal.builder()
            .id("r")
            .district(District.of("330604"))
            .on(LocalDate.of(2022, 12, 1))
            .reverses("a")
            .clause("D 7")
            .units(2)
            .build();
    Decision back = settle(ADVANCE, reversal);
    assertThat(ADVANCE.explain(back, Language.EN))
        .startsWith("Claim r · Reversal\nTaken back of claim a: 1,600.00 yuan\n")
        .contains("1,600.00 by organisation A · head [D 7]");
    assertThat(ADVANCE.explain(back, Language.ZH))
        .startsWith("申请 r · 追回\n追回申请 a 已付款项：1,600.00 元\n");
    Decision again = settle(ADVANCE, reversal);
    assertThat(ADVANCE.explain(again, Language.EN)).contains("nothing comes back again");
    assertThat(ADVANCE.explain(again, Language.ZH)).contains("不重复追回");
  }

  private Decision settle(GoldenBlue blue, Claim claim) {
    Claim read = blue.readClaim(blue.writeClaim(claim));
    assertThat(read).isEqualTo(claim);
    SettledBatch settled = blue.settle(ledger, List.of(read));
    assertThat(settled.rejections()).isEmpty();
    ledger = settled.ledger();
    Decision decision = settled.decisions().get(0);
    assertThat(blue.readDecision(blue.writeDecision(decision))).isEqualTo(decision);
    return decision;
  }

  private static GoldenBlue with(String more) {
    return Books.under(SECTION.substring(0, SECTION.length() - 1) + "," + more + "}");
  }
}
