package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.LedgerReader;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.house.Page.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the guide shows is what the program does: commands are run and print the lines below them,
 * claims are settled and decided as it says, in both languages.
 */
class GuideTest {
  private static final String YEAR = "docs/settle-a-year";
  private static final String ODDITIES = "docs/oddities";
  private static final String CODE =
      "house-rules/src/test/java/io/github/goldenblue/house/Year.java";

  @ParameterizedTest
  @ValueSource(strings = {YEAR + ".md", YEAR + ".zh.md", ODDITIES + ".md", ODDITIES + ".zh.md"})
  @DisabledOnOs(OS.WINDOWS)
  void commandsPrintWhatIsShown(String file, @TempDir Path folder) throws Exception {
    Page page = Page.read(file);
    Shell shell = Shell.in(folder, page.language());
    assertThat(page.texts("sh")).isNotEmpty();
    for (int i = 0; i < page.blocks().size(); i++) {
      if (page.blocks().get(i).is("sh")) {
        String commands = page.blocks().get(i).text();
        assertThat(shell.run(commands).lines().toList())
            .as(commands)
            .containsSubsequence(page.blocks().get(i + 1).lines());
      }
    }
    if (file.startsWith(YEAR)) {
      javaDecidesTheSame(folder);
    }
  }

  private static void javaDecidesTheSame(Path folder) throws Exception {
    GoldenBlue goldenBlue = GoldenBlue.load();
    List<String> decisions = new ArrayList<>();
    List<RejectedLine> rejected = new ArrayList<>();
    Ledger ledger =
        Year.settle(
            goldenBlue,
            batches(folder.resolve("examples/data/year")),
            decision -> decisions.add(goldenBlue.writeDecision(decision)),
            rejected::add);
    List<String> written = new ArrayList<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      written.addAll(Files.readAllLines(folder.resolve("q" + quarter + ".jsonl")));
    }
    assertThat(decisions).isEqualTo(written);
    assertThat(rejected).extracting(RejectedLine::claimId).containsExactly("IR-1");
    assertThat(ledger).isEqualTo(LedgerReader.read(folder.resolve("ledger.jsonl")).ledger());
  }

  private static Map<LocalDate, Path> batches(Path folder) {
    return new TreeMap<>(
        Map.of(
            LocalDate.of(2023, 4, 10), folder.resolve("q1.jsonl"),
            LocalDate.of(2023, 7, 10), folder.resolve("q2.jsonl"),
            LocalDate.of(2023, 10, 10), folder.resolve("q3.jsonl"),
            LocalDate.of(2024, 1, 10), folder.resolve("q4.jsonl")));
  }

  @Test
  void theCodeShownIsTheCodeThatRuns() {
    List<String> shown = Page.read(YEAR + ".md").texts("java").toList();
    assertThat(shown).hasSize(1);
    assertThat(Repository.read(CODE).replaceAll("(?m)^ +", ""))
        .contains(shown.get(0).replaceAll("(?m)^ +", ""));
  }

  @TestFactory
  Stream<DynamicTest> claimsAreDecidedAsIsSaid() {
    GoldenBlue goldenBlue = GoldenBlue.load();
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of(ODDITIES + ".md", ODDITIES + ".zh.md")) {
      Page page = Page.read(file);
      for (int i = 0; i < page.blocks().size(); i++) {
        Block claims = page.blocks().get(i);
        if (claims.is("json")) {
          String said = page.blocks().get(i + 1).text();
          Oddity oddity = new Oddity(claims.text(), said, page.language());
          tests.add(dynamicTest(claims.heading(), () -> oddity.check(goldenBlue)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(30);
    return tests.stream();
  }

  /** A block of output stands below what brings it about, or nobody compares it. */
  @ParameterizedTest
  @ValueSource(strings = {YEAR + ".md", YEAR + ".zh.md", ODDITIES + ".md", ODDITIES + ".zh.md"})
  void everyOutputIsThatOfTheBlockBefore(String file) {
    String kinds =
        Page.read(file).blocks().stream().map(Block::kind).collect(Collectors.joining(" "));
    assertThat(kinds).matches("((sh|json) text ?|java ?)+");
  }

  /** Only what is printed differs, being in the language of the page. */
  @ParameterizedTest
  @ValueSource(strings = {YEAR, ODDITIES})
  void bothLanguagesShowTheSame(String name) {
    assertThat(input(name + ".zh.md")).isEqualTo(input(name + ".md")).isNotEmpty();
  }

  private static List<String> input(String file) {
    return Page.read(file).blocks().stream()
        .map(block -> block.is("text") ? "text" : block.kind() + " " + block.text())
        .toList();
  }
}
