package io.github.goldenblue.examples.settlement.scorecard;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.text.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A scorecard as one HTML file that asks the network for nothing: styles, scripts and the charting
 * library are inside, and its policy lets no other script run.
 */
public final class ScorecardPage {
  private static final String FOLDER = "/META-INF/golden-blue-settlement/";

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
            read("scorecard.css"),
            List.of(read("echarts/echarts.common.min.js"), read("scorecard.js")));
    StringOutput page = new StringOutput();
    JtescorecardGenerated.render(
        new OwaspHtmlTemplateOutput(page),
        null,
        new PageModel(scorecard, quarters, texts, first),
        inlined);
    return page.toString();
  }

  /**
   * What else would be files of their own.
   *
   * @param style the style sheet
   * @param scripts in the order in which they run
   */
  record Inlined(String style, List<String> scripts) {
    /** Keeps a copy. */
    Inlined {
      scripts = List.copyOf(scripts);
    }

    /** Nothing but these scripts may run, and nothing may be fetched. */
    String policy() {
      String hashes = String.join(" ", scripts.stream().map(Inlined::hash).toList());
      return "default-src 'none'; style-src 'unsafe-inline'; script-src " + hashes;
    }

    private static String hash(String script) {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
      } catch (NoSuchAlgorithmException everyJavaHasIt) {
        throw new IllegalStateException(everyJavaHasIt);
      }
    }
  }

  private static String read(String name) {
    try (InputStream stream = ScorecardPage.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new FileNotFoundException(FOLDER + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
