package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of the draft among the examples, for the sample claims. */
class ImpactPageTest {
  private static final Document PAGE = page("en");

  private static Document page(String language) {
    return Jsoup.parse(
        Run.of(
                "impact",
                "--base=builtin",
                "--amended=../data/draft-amendment.json",
                "../data/claims-2023.jsonl",
                "--html=-",
                "--lang=" + language)
            .out());
  }

  @Test
  void everyBarStandsInTheTableBesideIt() {
    assertThat(PAGE.select(".bars[data-subsidy]").eachAttr("data-subsidy"))
        .containsExactly(
            "agency-referral", "chief-technician", "individual-referral", "skill-certification");
    for (Element bar : PAGE.select(".bars[data-subsidy]")) {
      Element row = PAGE.expectFirst("#by-subsidy tr[data-id=" + bar.attr("data-subsidy") + "]");
      for (String side : List.of("more", "less")) {
        String amount = bar.expectFirst("." + side + " .figure").text();
        String inTable = row.expectFirst("td." + side).text();
        assertThat(amount.replaceAll("[+−]", "").split(" … "))
            .containsExactlyInAnyOrder(
                inTable.equals("–") ? new String[] {""} : inTable.split("–"));
      }
    }
  }

  @Test
  void aBarIsAsLongAsItsAmountAndWhatIsOpenIsHatched() {
    Element longest = PAGE.expectFirst(".bars[data-subsidy=individual-referral]");
    assertThat(longest.expectFirst(".more .sure").attr("style")).isEqualTo("width:100.00%");
    assertThat(longest.expectFirst(".more .maybe").attr("style")).isEqualTo("width:0.00%");
    Element open = PAGE.expectFirst(".bars[data-subsidy=skill-certification]");
    assertThat(open.expectFirst(".more .sure").attr("style")).isEqualTo("width:0.00%");
    assertThat(open.expectFirst(".more .maybe").attr("style")).isEqualTo("width:69.19%");
  }

  @Test
  void everyTextStandsInBothLanguagesAndTheChosenOneIsFirst() {
    assertThat(PAGE.select("span.zh")).hasSameSizeAs(PAGE.select("span.en")).hasSizeGreaterThan(70);
    assertThat(PAGE.select("h1 .zh, h2 .zh, thead .zh").eachText())
        .allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    assertThat(PAGE.select("h1 .en, h2 .en, thead .en, .name .en").eachText())
        .noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    assertThat(PAGE.expectFirst("#en").hasAttr("checked")).isTrue();
    assertThat(page("zh").expectFirst("#zh").hasAttr("checked")).isTrue();
  }

  @Test
  void asksTheNetworkForNothingAndRunsNoScript() {
    assertThat(PAGE.select("script, [src], [href], link, iframe, img, form")).isEmpty();
    assertThat(PAGE.expectFirst("style").data()).doesNotContain("url(", "@import", "http");
    assertThat(PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; script-src 'none'");
  }
}
