package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lump sum is paid once, whatever else changes by the number of the unit. */
class LumpCheckTest {
  private static final String SLICES =
      "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':100},{'atLeast':5,'rate':200}]}}";
  private static final String FAULT = "inside a lump sum or beside one";

  private static List<String> lines(String rate, int heads) {
    GoldenBlue goldenBlue = Books.under(Books.bonus(rate));
    return goldenBlue.assess(BonusClaim.like("a").heads(heads).build()).lines().stream()
        .map(line -> line.units() + " × " + line.rate().full())
        .toList();
  }

  @Test
  void aLumpSumInARowOfStepsIsPaidOnce() {
    String rows =
        "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':{'lump':1000}},{'atLeast':8,'rate':50}]}}";
    assertThat(lines(rows, 10)).containsExactly("1 × 1000.00", "3 × 50.00");
  }

  @Test
  void stepsBesideALumpSumAreRefused() {
    String cases =
        "{'cases':[{'if':{'fact':'heads','atLeast':10},'rate':{'lump':1000}}],'otherwise':"
            + SLICES
            + "}";
    assertThatThrownBy(() -> lines(cases, 10)).hasMessageContaining(FAULT);
  }

  @Test
  void stepsInsideALumpSumAreRefused() {
    assertThatThrownBy(() -> lines("{'lump':" + SLICES + "}", 10)).hasMessageContaining(FAULT);
  }

  @Test
  void stepsInTheNextRowAreRefused() {
    String rows =
        "{'steps':{'mode':'SLICE','rows':[{'atLeast':1,'rate':{'lump':1000}},{'atLeast':8,'rate':"
            + SLICES
            + "}]}}";
    assertThatThrownBy(() -> lines(rows, 10)).hasMessageContaining(FAULT);
  }

  private static GoldenBlue base(String base) {
    String stay = "'subsidies':{" + Books.STAY + "}";
    String text = Books.editionOf("2022-01-01", stay, "'bases':{'wage-base':" + base + "}");
    return Books.goldenBlue(Books.book("330604", text));
  }

  @Test
  void aBaseIsNeitherALumpSumNorGoesByTheNumberOfTheUnit() {
    assertThatThrownBy(() -> base(SLICES)).hasMessageContaining("steps by the number of the unit");
    assertThatThrownBy(() -> base("{'lump':2000}")).hasMessageContaining("a lump sum");
  }

  @Test
  void aLimitDoesNotGoByTheNumberOfTheUnit() {
    String cap = Books.cap("year", "head", "YUAN", 1, "agency");
    String limit = cap.replace("1,'holder'", SLICES + ",'holder'");
    assertThatThrownBy(() -> Books.under(Books.bonus("100", limit)))
        .hasMessageContaining("steps by the number of the unit");
  }
}
