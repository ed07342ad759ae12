package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.agency;
import static io.github.goldenblue.examples.settlement.Claims.file;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettleTest {
  private static final Pattern CLAIM_ID = Pattern.compile("\"claimId\":\"([^\"]*)\"");

  private final Path folder;

  SettleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void decidesAllAndSaysSo() throws IOException {
    Path claims = file(folder, "claims.jsonl", individual("C-1", "2023-05-01", 5));
    Run run = Run.of("settle", claims);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("1,250.00", "Claims read: 1 · decided: 1 · rejected: 0");
    assertThat(run.err()).isEmpty();
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(claims));
  }

  @Test
  void writesDecisionsInTheOrderOfDayAndId() throws IOException {
    Path one =
        file(
            folder,
            "one.jsonl",
            individual("b", "2023-05-02", 5),
            individual("\uD83D\uDE00", "2023-05-01", 5),
            individual("\uFF5E", "2023-05-01", 5));
    Path other = file(folder, "other.jsonl", individual("a", "2023-05-02", 5));
    Path decisions = folder.resolve("decisions.jsonl");
    assertThat(Run.of("settle", one, other, "-o", decisions).status()).isZero();
    assertThat(ids(Files.readAllLines(decisions)))
        .containsExactly("\uFF5E", "\uD83D\uDE00", "a", "b");
  }

  @Test
  void readsStandardInputAndWritesStandardOutput() {
    String claims = individual("b", "2023-05-01", 5) + "\n\n" + individual("a", "2023-05-01", 5);
    Run run = Run.on(claims, "settle", "-", "-o", "-");
    assertThat(run.status()).isZero();
    assertThat(ids(run.outLines())).containsExactly("a", "b");
    assertThat(run.err()).contains("Claims read: 2 · decided: 2 · rejected: 0");
  }

  @Test
  void settlesNothing() {
    Run run = Run.on("\n", "settle", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Total", "Claims read: 0 · decided: 0 · rejected: 0");
  }

  @Test
  void rejectsBadLinesAndDecidesTheOthers() throws IOException {
    Path claims = Claims.mixed(folder);
    Path rejects = folder.resolve("rejects.jsonl");
    Run run = Run.of("settle", claims, "--rejects", rejects);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("decided: 5 · rejected: 1", "Written: " + rejects);
    assertThat(Files.readAllLines(rejects))
        .singleElement()
        .asString()
        .startsWith("{\"format\":\"golden-blue/reject/1\",\"file\":\"" + claims + "\",\"line\":4,")
        .contains("\"claimId\":\"\"", "\"path\":\"$\"", "\"found\":", "\"expected\":");
  }

  @Test
  void bothLinesOfADoubledIdNameEachOther() throws IOException {
    Path one = file(folder, "one.jsonl", individual("C-1", "2023-05-01", 5));
    Path other =
        file(
            folder,
            "other.jsonl",
            individual("C-2", "2023-05-01", 5),
            individual("C-1", "2023-05-01", 5));
    Run run = Run.of("settle", one, other, "--rejects", "-");
    assertThat(run.status()).isEqualTo(3);
    assertThat(ids(run.outLines())).containsExactly("C-1", "C-1");
    assertThat(run.outLines().get(0)).contains(one + "\",\"line\":1", "also at [" + other + ":2]");
    assertThat(run.outLines().get(1)).contains(other + "\",\"line\":2", "also at [" + one + ":1]");
  }

  @Test
  void writesAnEmptyRejectsFileOverAnOldOne() throws IOException {
    Path claims = file(folder, "claims.jsonl", individual("C-1", "2023-05-01", 5));
    Path rejects = file(folder, "rejects.jsonl", "of yesterday");
    assertThat(Run.of("settle", claims, "--rejects", rejects).status()).isZero();
    assertThat(rejects).isEmptyFile();
  }

  @Test
  void showsTheFirstRejectedLinesWhereNoFileKeepsThem() throws IOException {
    Path claims = Claims.mixed(folder);
    assertThat(Run.of("settle", claims).errWithout(folder))
        .startsWith("Rejected:\n  …/mixed.jsonl:4\n    $: found ");
    String[] bad =
        IntStream.range(0, 23)
            .mapToObj(i -> agency("C-" + i, "2031-01-01", 5, ""))
            .toArray(String[]::new);
    Run run = Run.of("settle", file(folder, "bad.jsonl", bad));
    assertThat(run.err())
        .contains("bad.jsonl:20  C-19\n", "  … and 3 more; --rejects FILE keeps them all\n")
        .doesNotContain("C-20");
  }

  @Test
  void whatIsReadCannotSteerTheTerminal() {
    String claim = individual("\\u001b[31mC\\n1", "2031-01-01", 5);
    Run run = Run.on(claim, "settle", "-");
    assertThat(run.err()).contains("  -:1  \uFFFD[31mC\uFFFD1\n").doesNotContain("\u001b");
  }

  @Test
  void knowsOnlyWhatWasPublishedByTheDecisionDate() {
    String claim = individual("C-1", "2022-06-01", 5);
    assertThat(Run.on(claim, "settle", "-").status()).isZero();
    assertThat(Run.on(claim, "settle", "-", "--decided-on", "2022-06-02").status()).isZero();
    assertThat(Run.on(claim, "settle", "-", "--decided-on", "2022-05-15").status()).isEqualTo(3);
  }

  @Test
  void namesAMissingFile() {
    Path missing = folder.resolve("nobody.jsonl");
    Run run = Run.of("settle", missing, "-o", folder.resolve("decisions.jsonl"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("golden-blue: cannot read " + missing + ": there is no such file\n");
    assertThat(folder).isEmptyDirectory();
  }

  private static List<String> ids(List<String> lines) {
    return lines.stream()
        .map(CLAIM_ID::matcher)
        .peek(matcher -> assertThat(matcher.find()).isTrue())
        .map(matcher -> matcher.group(1))
        .toList();
  }
}
