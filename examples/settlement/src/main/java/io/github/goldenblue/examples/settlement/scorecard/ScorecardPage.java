package io.github.goldenblue.examples.settlement.scorecard;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.examples.settlement.page.Inlined;
import io.github.goldenblue.examples.settlement.page.Texts;
import java.util.List;

/**
 * A scorecard as one HTML file that asks the network for nothing: styles, scripts and the charting
 * library are inside, and its policy lets no other script run.
 */
public final class ScorecardPage {
  private ScorecardPage() {}

  /**
   * The page.
   *
   * @param quarters where the plan stood before, for the chart over time
   * @param texts in both languages, as both are on the page
   * @param first the language that is shown first
   */
  public static String of(
      Scorecard scorecard, List<Standing> quarters, Texts texts, Language first) {
    Inlined inlined =
        new Inlined(
            Inlined.read("scorecard.css"),
            List.of(Inlined.read("echarts/echarts.common.min.js"), Inlined.read("scorecard.js")));
    StringOutput page = new StringOutput();
    JtescorecardGenerated.render(
        new OwaspHtmlTemplateOutput(page),
        null,
        new PageModel(scorecard, quarters, texts, first),
        inlined);
    return page.toString();
  }
}
