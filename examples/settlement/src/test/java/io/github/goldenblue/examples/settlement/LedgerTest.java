package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.agency;
import static io.github.goldenblue.examples.settlement.Claims.file;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private final Path folder;

  LedgerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void nothingIsPaidTwice() throws IOException {
    Path claims = Claims.mixed(folder);
    Path ledger = folder.resolve("ledger.jsonl");
    Path decisions = folder.resolve("decisions.jsonl");
    Run first = Run.of("settle", claims, "--ledger-out", ledger);
    assertThat(first.out()).contains("102,000.00");
    String once = Files.readString(ledger);
    Run again =
        Run.of("settle", claims, "--ledger", ledger, "--ledger-out", ledger, "-o", decisions);
    assertThat(again.status()).isEqualTo(3);
    assertThat(again.out()).doesNotContain("102,000.00").doesNotContain("1,000.00");
    assertThat(ledger).hasContent(once);
    assertThat(Files.readAllLines(decisions))
        .hasSize(5)
        .allMatch(line -> line.contains("\"settledBefore\":true,\"payments\":[]"));
  }

  @Test
  void capsGoOnFromTheLedger() throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");
    Run.on(agency("A-1", "2023-03-01", 120, "800"), "settle", "-", "--ledger-out", ledger);
    String more = agency("A-2", "2023-03-02", 10, "800");
    assertThat(Run.on(more, "settle", "-").out()).contains("8,000.00");
    assertThat(Run.on(more, "settle", "-", "--ledger", ledger).out()).contains("4,000.00");
  }

  @Test
  void entriesComeInTheOrderOfTheLedger() throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");
    Path one =
        file(
            folder,
            "one.jsonl",
            individual("b", "2023-05-01", 5),
            individual("a", "2023-05-01", 5));
    Run.of("settle", one, "--ledger-out", ledger, "--decided-on", "2023-06-01");
    String later = individual("0", "2022-07-01", 5);
    Run.on(later, "settle", "-", "--ledger", ledger, "--ledger-out", ledger);
    List<String> lines = Files.readAllLines(ledger);
    assertThat(lines.get(0)).contains("\"batch\":1,\"decidedOn\":\"2023-06-01\"", "\"id\":\"a\"");
    assertThat(lines.get(1)).contains("\"batch\":1,\"decidedOn\":\"2023-06-01\"", "\"id\":\"b\"");
    assertThat(lines.get(2)).contains("\"seal\":1,\"decidedOn\":\"2023-06-01\",\"lines\":2,");
    assertThat(lines.get(3)).contains("\"batch\":2,\"decidedOn\":\"2023-06-01\"", "\"id\":\"0\"");
  }

  @Test
  void theDecisionDateNeverGoesBack() throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");
    String claim = individual("a", "2023-05-01", 5);
    Run.on(claim, "settle", "-", "--ledger-out", ledger, "--decided-on", "2023-06-01");
    Run run = Run.on(claim, "settle", "-", "--ledger", ledger, "--decided-on", "2023-05-31");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "golden-blue: --decided-on 2023-05-31 goes back behind the ledger,"
                + " which was decided on 2023-06-01\n");
    assertThat(
            Run.on(claim, "settle", "-", "--ledger", ledger, "--decided-on", "2023-06-01").status())
        .isZero();
  }

  @Test
  void aFaultNamesFileAndLine() throws IOException {
    Path ledger = file(folder, "ledger.jsonl", "{\"format\":\"golden-blue/ledger/2\"}");
    Run run = Run.on("", "settle", "-", "--ledger", ledger);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errWithout(folder))
        .isEqualTo(
            "golden-blue: …/ledger.jsonl:1: format: found \"golden-blue/ledger/2\","
                + " expected golden-blue/ledger/1\n");
  }

  @Test
  void anEmptyFileIsNoLedger() throws IOException {
    Path ledger = file(folder, "ledger.jsonl");
    Run run = Run.on("", "settle", "-", "--ledger", ledger);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("ledger.jsonl:1: seal: found nothing");
  }

  @Test
  void aChangedLineIsFoundInEitherLanguage() throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");
    Run.on(individual("a", "2023-05-01", 5), "settle", "-", "--ledger-out", ledger);
    Files.writeString(ledger, Files.readString(ledger).replace("1250.00", "1350.00"));
    Run run = Run.on("", "settle", "-", "--ledger", ledger);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("ledger.jsonl:2: batch 1: found 1 entries from line 1");
    Run checked = Run.of("ledger", "check", ledger, "--lang", "zh");
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.err()).contains("ledger.jsonl:2：batch 1：实为 1 entries");
  }

  @Test
  void otherBytesThanUtf8AreNamed() throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");
    Files.write(ledger, new byte[] {(byte) 0xFF, '\n'});
    Run run = Run.on("", "settle", "-", "--ledger", ledger);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("ledger.jsonl:1: $: found bytes that are not UTF-8");
  }

  @Test
  void aMissingLedgerIsAFailure() {
    Path ledger = folder.resolve("ledger.jsonl");
    Run run = Run.on("", "settle", "-", "--ledger", ledger, "--ledger-out", ledger);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("cannot read " + ledger + ": there is no such file");
    assertThat(folder).isEmptyDirectory();
  }
}
