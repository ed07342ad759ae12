package io.github.goldenblue.examples.settlement.impact;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.examples.settlement.page.Inlined;
import io.github.goldenblue.examples.settlement.page.Texts;
import java.util.List;
import java.util.function.Function;

/** An impact as one HTML file that asks the network for nothing and runs no script. */
public final class ImpactPage {
  private ImpactPage() {}

  /**
   * The page.
   *
   * @param names from a subsidy's id to what it is called
   * @param rejected how many lines are rejected under both rates
   * @param texts in both languages, as both are on the page
   * @param first the language that is shown first
   */
  public static String of(
      Impact impact, Function<String, Bilingual> names, int rejected, Texts texts, Language first) {
    Inlined inlined =
        new Inlined(Inlined.read("scorecard.css") + Inlined.read("impact.css"), List.of());
    StringOutput page = new StringOutput();
    JteimpactGenerated.render(
        new OwaspHtmlTemplateOutput(page),
        null,
        new ImpactModel(impact, names, rejected, texts, first),
        inlined);
    return page.toString();
  }
}
