package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of rate books. */
class RateBooksTest {
  private final Path folder;

  RateBooksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aCleanBookIsCheckedBesideThoseThatAreBuiltIn() throws IOException {
    Run run = Run.of("rates", "check", file("zhuji.json", county("330681", 100)));
    assertThat(run.out()).isEqualTo("Books checked: 1 · errors: 0 · warnings: 0\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void theBuiltInBooksAreCleanAndANewVersionOfOneStandsInForIt() {
    for (String book :
        List.of(
            "recruitment/330604.json",
            "training/330604.json",
            "awards/330604.json",
            "awards/330604.rights.json")) {
      String path = book.replace("/", "/src/main/resources/META-INF/golden-blue/");
      assertThat(Run.of("rates", "check", Path.of("../../golden-blue-" + path)).out())
          .as(book)
          .matches(
              "\\S+"
                  + book.replaceFirst(".*/", "")
                  + " is checked in place of \\S+ "
                  + book.replaceFirst(".*/", "")
                  + ", which sets the same from the same day\\.\n"
                  + "Books checked: 1 · errors: 0 · warnings: 0\n");
    }
    Path training =
        Path.of("../../golden-blue-training/src/main/resources/META-INF/golden-blue/330604.json");
    assertThat(Run.of("rates", "check", training, "--lang=zh").out())
        .contains("自同日起设定相同内容，检查时由 " + training + " 代替。\n");
  }

  @Test
  void everythingThatIsWrongIsSaidWithARemedy() throws IOException {
    String wrong =
        county("330681", 100)
            .replace("{\"yuan\":100}", "{\"yuan\":100,\"ceiling\":120}")
            .replace("\"documents\":{", "\"documents\":{\"X\":{\"title\":\"spare\"},");
    file("a.json", wrong);
    file("b.json", county("330682", 100).replace("\"person\"", "\"nobody\""));
    Run run = Run.of("rates", "check", folder);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out().replace(folder.toString(), "…"))
        .isEqualTo(
            """
            …/a.json
              warning  documents.X: no clause cites the document spare
                       → Cite it where it applies, or leave it out.
              warning  editions[0].subsidies.individual-referral.items.referral.rate.ceiling: no rate comes up to the ceiling of 120.00; the highest is 100.00
                       → Correct the ceiling, or leave it out.

            …/b.json
              error    editions[0].subsidies.individual-referral.items.referral.pay: found nobody, expected the name of a fact of kind [PERSON, ORGANISATION, RECIPIENT]
                       → Put right what stands here; until then the book cannot be loaded.

            Books checked: 2 · errors: 1 · warnings: 2
            """);
    assertThat(Run.of("rates", "check", folder, "--lang=zh").out())
        .contains("  警告  documents.X：没有条款引用文件 spare\n        → 请在适用之处引用，或予以删去。\n")
        .endsWith("已检查标准本：2 · 错误：1 · 警告：2\n");
  }

  @Test
  void whatIsNoBookIsAFindingAndAMissingFileAFailure() throws IOException {
    Run hostile = Run.of("rates", "check", file("x.json", "{\"format\":\"\\u001b[31m\"}"));
    assertThat(hostile.status()).isEqualTo(3);
    assertThat(hostile.out()).contains("error    format").doesNotContain("\u001b");
    Run missing = Run.of("rates", "check", folder.resolve("nothing.json"));
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).contains("there is no such file");
  }

  @Test
  void ratesAreShownWithWhoSetThem() throws IOException {
    Path amendment = file("amendment.json", amendment());
    Run run =
        Run.of(
            "rates",
            "show",
            "330604",
            "--on",
            "2024-06-01",
            "--subsidy",
            "agency-referral",
            "--rates",
            amendment);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            Rates of 330604 on 2024-06-01

            Reward for agencies that recruit (agency-referral)
              330604, from 2024-01-01 [Amendment 2]
              Conditions
                Enough people recruited: at least 5 — 330604 from 2022-05-16 [虞区人领〔2022〕3号 三(一)6] R-1
              Items
                Recruitment reward: 900.00 yuan, to the agency
              Caps
                Yearly limit of an agency: 100,000.00 yuan for each agency, in a calendar year; counts recruitment reward — 330604 from 2022-05-16 [虞区人领〔2022〕3号 三(一)6] R-12 R-21\
            """)
        .contains(
            "Bases\n"
                + "    The minimum wage: by the district's tier of the minimum wage: tier 1:"
                + " 2,490.00 yuan; tier 2: 2,260.00 yuan (holds here); tier 3:")
        .contains("Settings\n    Tier of the minimum wage: tier 2 — 330600 from 2021-08-01");
    String known =
        Run.of(
                "rates",
                "show",
                "330604",
                "--on",
                "2024-06-01",
                "--decided-on",
                "2023-12-31",
                "--rates",
                amendment)
            .out();
    assertThat(known).contains("500.00–800.00 yuan as determined").doesNotContain("Amendment");
  }

  @Test
  void whatIsNotInForceIsSaidToBeSo() {
    Run past = Run.of("rates", "show", "330604", "--on", "2025-01-01", "--lang", "zh");
    assertThat(past.status()).isZero();
    assertThat(past.out()).contains("没有施行的标准：", "2024-12-31").doesNotContain("项目");
    Run unknown = Run.of("rates", "show", "110101", "--on", "2023-01-01");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err())
        .isEqualTo("golden-blue: no rate book is of 110101 or of a district above it\n");
  }

  @Test
  void whatAFileChangesIsSaidInWordsAndAmounts() throws IOException {
    Run run = Run.of("rates", "diff", "330604@2023-06-01", file("amendment.json", amendment()));
    assertThat(run.status()).isZero();
    assertThat(run.out().replace(folder.toString(), "…"))
        .isEqualTo(
            """
            From 330604@2023-06-01 to …/amendment.json

            Reward for agencies that recruit (agency-referral)
              Item: Recruitment reward
                - 500.00–800.00 yuan as determined (reward for each recruit as determined (yuan)), to the agency [虞区人领〔2022〕3号 三(一)6]
                + 900.00 yuan, to the agency [Amendment 2]

            Yuan                       before   after         difference
            ────────────────────────────────────────────────────────────
            Recruitment reward  500.00–800.00  900.00  +400.00 … +100.00
            """);
    assertThat(
            Run.of(
                    "rates",
                    "diff",
                    "330604@2023-06-01",
                    folder.resolve("amendment.json"),
                    "--lang=zh")
                .out())
        .contains("  项目：招引奖励\n    - 500.00–800.00 元，幅度内核定", "金额（元）", "差额");
  }

  @Test
  void twoDaysAndTwoFilesAreCompared() throws IOException {
    assertThat(Run.of("rates", "diff", "330604@2023-06-01", "330604@2023-07-01").out())
        .endsWith("\nNothing changes.\n");
    Run days = Run.of("rates", "diff", "330604@2023-06-01", "330604@2024-06-01");
    assertThat(days.out())
        .contains(
            "Base: The minimum wage\n"
                + "    - by the district's tier of the minimum wage: tier 1: 2,280.00 yuan; tier 2:"
                + " 2,070.00 yuan (holds here);")
        .contains("The minimum wage  2,070.00  2,260.00     +190.00");
    Path one = file("one.json", county("330681", 100));
    Path two =
        file(
            "two.json",
            county("330681", 100)
                .replace("\"min-recruits\":{\"atLeast\":5}", "\"min-recruits\":\"NONE\"")
                .replace(
                    "}}}]}",
                    ",\"caps\":{\"year\":{\"items\":[\"referral\"],\"unit\":\"YUAN\","
                        + "\"limit\":5000,\"holder\":[\"person\"],\"period\":\"CALENDAR_YEAR\"}}}}}]}"));
    Run files = Run.of("rates", "diff", one, two);
    assertThat(files.out())
        .contains(
            "Condition: Enough people recruited from outside the district\n"
                + "    - at least 5 [试]\n"
                + "    + not asked for [试]\n")
        .contains("Cap: year\n    + 5,000.00 yuan for each ");
  }

  @Test
  void whatABookNamesIsCalledSoAndAChangeOfStagesOrGroundsIsSaid() throws IOException {
    Path one = Path.of("../data/over-time/rates.json");
    String book = Files.readString(one);
    Path two =
        file(
            "two.json",
            book.replace("\"share\": \"25%\"", "\"share\": \"30%\"")
                .replace("\"back\": \"AMOUNT\"", "\"back\": \"ALL\""));
    assertThat(Run.of("rates", "diff", one, two).out())
        .contains("  Taken back: Money not spent\n    - so much money comes back [")
        .contains(
            "  Paid: Stages\n    - opening 50%, then first year 25%, then second year the rest")
        .contains("    + opening 50%, then first year 30%, then second year the rest");
    assertThat(Run.of("rates", "diff", one, two, "--lang=zh").out())
        .contains("  追回：款项未用完\n    - 按金额追回〔")
        .contains("  支付：分期\n    - 开班 50%，其后第一年 25%，其后第二年 余额");
  }

  @Test
  void aBookThatCannotBeLoadedCannotBeCompared() throws IOException {
    Run run = Run.of("rates", "diff", "330604@2023-06-01", file("x.json", "[]"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("x.json");
    assertThat(Run.of("rates", "diff", folder, "330604@2023-06-01").status()).isEqualTo(1);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String amendment() {
    return """
    {"format":"golden-blue/rates/1","district":"330604",
     "documents":{"A":{"title":"Amendment"}},
     "editions":[{"from":"2024-01-01","publishedOn":"2024-01-01","plan":"2022-2024",
      "clause":"A 2","subsidies":{"agency-referral":{"extends":true,
       "items":{"referral":{"pay":"agency","rate":900}}}}}]}\
    """;
  }

  private static String county(String district, int perHead) {
    return """
    {"format":"golden-blue/rates/1","district":"%s","documents":{"T":{"title":"试"}},
     "editions":[{"from":"2022-01-01","clause":"T",
      "subsidies":{"individual-referral":{
       "conditions":{"min-recruits":{"atLeast":5}},
       "items":{"referral":{"pay":"person","rate":{"yuan":%d}}}}}}]}\
    """
        .formatted(district, perHead);
  }
}
