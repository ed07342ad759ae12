package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.PlanWriter;
import io.github.goldenblue.core.json.Plans;
import io.github.goldenblue.core.plan.Observation;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.plan.Status;
import io.github.goldenblue.core.plan.Target;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.examples.settlement.scorecard.Quarters;
import io.github.goldenblue.examples.settlement.scorecard.ScorecardPage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ScorecardPageTest {
  private static final Document PAGE =
      Jsoup.parse(
          Run.of("scorecard", ScorecardTest.SAMPLE, "--as-of", "2024-09-30", "--html", "-").out());
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void holdsEveryTargetInBothLanguages() {
    for (Target target : ScorecardTest.PLAN.targets()) {
      Element rows = PAGE.selectFirst("#by-measure tbody[data-target=" + target.id() + "]");
      assertThat(rows).as(target.id()).isNotNull();
      var name = ScorecardTest.PLAN.indicator(target.indicator()).orElseThrow().name();
      assertThat(rows.select(".name .zh").text()).isEqualTo(name.zh());
      assertThat(rows.select(".name .en").text()).isEqualTo(name.en());
      assertThat(rows.select(".id").text()).isEqualTo(target.id());
      assertThat(rows.select("td.status .en")).isNotEmpty();
    }
  }

  @Test
  void everyTextStandsInBothLanguages() {
    assertThat(PAGE.select("span.zh"))
        .hasSameSizeAs(PAGE.select("span.en"))
        .hasSizeGreaterThan(500);
    for (Element chinese : PAGE.select("span.zh")) {
      assertThat(chinese.attr("lang")).isEqualTo("zh");
      assertThat(String.valueOf(chinese.nextElementSibling())).startsWith("<span class=\"en\"");
    }
    assertThat(PAGE.select("h2 .en, thead .en:not(.fact .en), .counts .en").eachText())
        .allSatisfy(text -> assertThat(CHINESE.matcher(text).find()).as(text).isFalse());
    assertThat(PAGE.select("h2 .zh, thead .zh:not(.number .zh), .counts .zh").eachText())
        .allSatisfy(text -> assertThat(CHINESE.matcher(text).find()).as(text).isTrue());
  }

  @Test
  void theChosenLanguageIsFirst() {
    assertThat(PAGE.selectFirst("#en").hasAttr("checked")).isTrue();
    assertThat(PAGE.selectFirst("#zh").hasAttr("checked")).isFalse();
    Document chinese =
        Jsoup.parse(Run.of("scorecard", ScorecardTest.SAMPLE, "--html", "-", "--lang", "zh").out());
    assertThat(chinese.selectFirst("#zh").hasAttr("checked")).isTrue();
    assertThat(chinese.selectFirst("html").attr("lang")).isEqualTo("zh");
  }

  @Test
  void countsEveryStatusByWordAndShape() {
    int sum = 0;
    for (Status status : Status.values()) {
      Element count = PAGE.selectFirst(".counts li[data-status=" + status + "]");
      assertThat(count.select("use").attr("href")).isEqualTo("#mark-" + status);
      assertThat(PAGE.selectFirst("symbol#mark-" + status)).isNotNull();
      int rows =
          PAGE.select("#by-measure tr[data-current=true][data-status=" + status + "]").size();
      assertThat(count.selectFirst("b").text()).isEqualTo(Integer.toString(rows));
      sum += rows;
    }
    assertThat(sum).isEqualTo(ScorecardTest.PLAN.targets().size());
  }

  @Test
  void noDataIsADashAndNeverZero() {
    for (Element row : PAGE.select("#by-measure tr[data-status=NO_DATA]")) {
      assertThat(row.attr("data-elapsed")).isEmpty();
      assertThat(row.select("td.value .en").text()).doesNotMatch("0|0\\.0%?");
    }
    assertThat(PAGE.select("#by-measure tr[data-status=NO_DATA] td.value .en").eachText())
        .contains("—");
  }

  @Test
  void standsAtTheEndOfEachQuarter() {
    assertThat(PAGE.select("#by-quarter tbody tr").eachAttr("data-day"))
        .hasSize(11)
        .startsWith("2022-03-31", "2022-06-30")
        .endsWith("2024-06-30", "2024-09-30");
    for (Element day : PAGE.select("#by-quarter tbody tr")) {
      assertThat(day.select("td").eachText().stream().mapToInt(Integer::parseInt).sum())
          .isEqualTo(ScorecardTest.PLAN.targets().size());
    }
  }

  @Test
  void asksTheNetworkForNothing() throws Exception {
    assertThat(PAGE.select("[src], link, iframe, img, object, base, form, a")).isEmpty();
    assertThat(PAGE.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(PAGE.selectFirst("style").data()).doesNotContain("url(", "@import", "http");
    String policy = PAGE.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'; ");
    for (Element script : PAGE.select("script")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(script.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
  }

  @Test
  void prints() {
    assertThat(PAGE.selectFirst("style").data())
        .contains("@media print", "size: A4", "display: table-header-group", "break-inside: avoid");
    assertThat(PAGE.select("table")).allSatisfy(t -> assertThat(t.select("thead")).hasSize(1));
  }

  @Test
  void hostileNamesAreOnlyText() {
    Plan plan = hostile("<script>alert(1)</script>\\\"'&amp;<img src=x onerror=alert(2)>");
    Document page = page(plan, List.of());
    assertThat(page.select("script")).hasSameSizeAs(PAGE.select("script"));
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.selectFirst("h1 .en").text())
        .startsWith("<script>alert(1)</script>\"'&amp;<img src=x onerror=alert(2)>");
    assertThat(page.select("th.target .name .zh").eachText())
        .allSatisfy(name -> assertThat(name).startsWith("<script>"));
  }

  @Test
  void theChartingLibraryIsAsPublished() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource("echarts.common.min.js"));
    assertThat(new String(resource("SOURCE"), StandardCharsets.UTF_8))
        .contains("SHA-256 " + HexFormat.of().formatHex(digest));
  }

  @Test
  void theSamePageEachTime() {
    assertThat(page(ScorecardTest.PLAN, List.of()).html())
        .isEqualTo(page(ScorecardTest.PLAN, List.of()).html());
  }

  private static Document page(Plan plan, List<Observation> observations) {
    Scorecard scorecard = Scorecard.of(plan, observations, LocalDate.of(2023, 6, 30));
    String html =
        ScorecardPage.of(
            scorecard, Quarters.of(scorecard, observations), new BothLanguages(), Language.EN);
    return Jsoup.parse(html);
  }

  /** The plan with every name replaced. */
  private static Plan hostile(String name) {
    PlanWriter writer = new PlanWriter();
    AtomicInteger count = new AtomicInteger();
    String json =
        Pattern.compile("\"(zh|en)\":\"[^\"]*\"")
            .matcher(writer.write(ScorecardTest.PLAN))
            .replaceAll(
                text ->
                    Matcher.quoteReplacement(
                        "\"" + text.group(1) + "\":\"" + name + count.incrementAndGet() + "\""));
    return Plans.parse(
        "hostile",
        json.getBytes(StandardCharsets.UTF_8),
        writer.writeCoverage(ScorecardTest.PLAN).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] resource(String name) throws Exception {
    String path = "/META-INF/golden-blue-settlement/echarts/" + name;
    try (InputStream stream = Main.class.getResourceAsStream(path)) {
      assertThat(stream).isNotNull();
      return stream.readAllBytes();
    }
  }
}
