package io.github.goldenblue.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a clause that no code models go with every decision under that clause. */
class UnmodelledTest {
  private static final String LISTED =
      "'U-1':{'zh':'另有优待','en':'further favours'},'U-2':{'zh':'酌情','en':'at discretion'}";
  private static final String SECTION = naming("'U-2','U-1'");

  @Test
  void everyDecisionOfTheSectionNamesThemInTheOrderOfTheSection() {
    GoldenBlue blue = Books.goldenBlue(book(LISTED, SECTION));
    for (int heads : new int[] {1, 10, 200}) {
      assertThat(decide(blue, heads).unmodelled()).containsExactly("U-2", "U-1");
    }
  }

  @Test
  void theyComeBackFromJson() {
    GoldenBlue blue = Books.goldenBlue(book(LISTED, SECTION));
    Decision decision = decide(blue, 10);
    String json = blue.writeDecision(decision);
    assertThat(json).contains("\"unmodelled\":[\"U-2\",\"U-1\"]");
    assertThat(blue.readDecision(json)).isEqualTo(decision);
  }

  @Test
  void whereThereAreNoneNothingIsWritten() {
    GoldenBlue blue = Books.usual();
    assertThat(blue.writeDecision(decide(blue, 10))).doesNotContain("unmodelled");
    assertThat(blue.explain(decide(blue, 10), Language.EN)).doesNotContain("Not modelled");
  }

  @Test
  void theReasonIsSaidInBothLanguages() {
    GoldenBlue blue = Books.goldenBlue(book(LISTED, SECTION));
    assertThat(blue.explain(decide(blue, 10), Language.EN))
        .contains("Not modelled, for the authority to consider")
        .contains("U-1 further favours\n", "U-2 at discretion\n");
    assertThat(blue.explain(decide(blue, 10), Language.ZH))
        .contains("未建模部分，由主管部门考虑")
        .contains("U-1 另有优待\n", "U-2 酌情\n");
  }

  @Test
  void oneThatTheBookDoesNotListIsRefusedWhenItIsRead() {
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> book(LISTED, naming("'U-1','U-3'")));
    assertThat(refused.faults())
        .extracting(Fault::path)
        .containsExactly("editions[0].subsidies.bonus.unmodelled[1]");
    assertThat(refused).hasMessageContaining("U-3");
  }

  @Test
  void twoBooksOfADistrictThatWordItDifferentlyAreRefused() {
    RateBook one = book(LISTED, SECTION);
    RateBook other =
        book(LISTED.replace("further", "other"), Books.crew(List.of("1", "1", "1", "1", "1")));
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(one, other));
    assertThat(refused.faults())
        .containsExactly(
            new Fault("unmodelled.U-1", "other favours", "as in another book: further favours"));
  }

  @Test
  void twoBooksOfADistrictMayListTheSame() {
    RateBook other = book(LISTED, Books.crew(List.of("1", "1", "1", "1", "1")));
    GoldenBlue blue = Books.goldenBlue(book(LISTED, SECTION), other);
    assertThat(blue.explain(decide(blue, 10), Language.EN)).contains("U-1 further favours\n");
  }

  private static Decision decide(GoldenBlue blue, int heads) {
    BonusClaim claim = BonusClaim.like("a").heads(heads).build();
    return blue.settle(Ledger.EMPTY, List.of(claim)).decisions().get(0);
  }

  private static String naming(String ids) {
    return Books.BONUS.replace("'bonus':{", "'bonus':{'unmodelled':[" + ids + "],");
  }

  private static RateBook book(String unmodelled, String section) {
    String text = Books.text("330604", Books.edition("2022-01-01", section));
    return Books.parse(
        "a book", text.replace("'editions':", "'unmodelled':{" + unmodelled + "},'editions':"));
  }
}
