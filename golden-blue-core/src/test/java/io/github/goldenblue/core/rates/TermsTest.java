package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.Programme;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void aBareNumberIsAFixedAmount() {
    for (String rate : List.of("12.5", "{'yuan':12.5}", "{'yuan':'12.50'}")) {
      Assessment assessed = Books.under(Books.bonus(rate)).assess(BonusClaim.like("a").build());
      assertThat(assessed.total().low()).isEqualTo(Yuan.of(125));
    }
  }

  @Test
  void aThresholdIsMetFromItsNumberOn() {
    assertThat(Books.usual().assess(BonusClaim.like("a").heads(2).build()).unmet()).isEmpty();
    assertThat(Books.usual().assess(BonusClaim.like("a").heads(1).build()).unmet())
        .containsExactly(
            new Finding(
                "min-heads",
                Optional.empty(),
                false,
                true,
                new Datum.Count(2),
                new Datum.Count(1),
                Clause.of("Document of 330604", "1")));
  }

  @Test
  void aWaivedConditionMakesNoFinding() {
    String waived = Books.BONUS.replace("{'atLeast':2}", "'NONE'");
    Assessment assessed = Books.under(waived).assess(BonusClaim.like("a").heads(0).build());
    assertThat(assessed.findings()).isEmpty();
    assertThat(assessed.lines()).isEmpty();
  }

  @Test
  void anItemThatIsNotDueStandsUnderACapOfAnyUnit() {
    int wage = Books.STAY.indexOf("{'pay':'host'");
    int board = Books.STAY.indexOf("'board'");
    String none = Books.STAY.substring(0, wage) + "'NONE'," + Books.STAY.substring(board);
    Assessment assessed = Books.under(none).assess(StayClaim.like("a").build());
    assertThat(assessed.lines()).extracting(Line::item).containsExactly("board", "insurance");
  }

  @Test
  void aClauseOfItsOwnStandsBeforeTheOneAround() {
    String own = Books.BONUS.replace("'pay':'agency'", "'pay':'agency','clause':'D 三(一)6'");
    Assessment assessed = Books.under(own).assess(BonusClaim.like("a").build());
    assertThat(assessed.lines().get(0).clause())
        .isEqualTo(Clause.of("Document of 330604", "三(一)6"));
  }

  @Test
  void aDecisionNamesTheReadingsItRestsOnInOrderAndOnce() {
    String read =
        Books.BONUS
            .replace("'pay':'agency'", "'pay':'agency','reading':['R-2','R-1']")
            .replace("{'atLeast':2}", "{'atLeast':2,'reading':'R-1'}");
    GoldenBlue blue = Books.under(read);
    Decision decision =
        blue.settle(Ledger.EMPTY, List.of(BonusClaim.like("a").build())).decisions().get(0);
    assertThat(decision.readings()).containsExactly(new Reading("R-1"), new Reading("R-2"));
  }

  @Test
  void anAccountIsKeptUnderTheConstantsNameAsOnTheWire() {
    String cap = Books.STAY.replace("['guest','host']", "['programme']");
    GoldenBlue blue =
        Books.goldenBlue(
            Books.book(
                "330604",
                Books.editionOf(
                    "2022-01-01", "'subsidies':{" + cap + "}", "'bases':{'wage-base':2000}")));
    StayClaim claim = StayClaim.like("a").programme(Programme.BACHELOR).board(Yuan.of(150)).build();
    Decision decision = blue.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
    assertThat(decision.caps().get(0).holder()).containsExactly("BACHELOR");
  }
}
