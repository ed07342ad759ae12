package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.agency;
import static io.github.goldenblue.examples.settlement.Claims.individual;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.LedgerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches appended to a ledger in place, and what is done about such a ledger. */
class LedgerAppendTest {
  private final Path folder;
  private final Path ledger;

  LedgerAppendTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("ledger.jsonl");
  }

  @BeforeEach
  void begin() {
    String claim = agency("A-1", "2023-03-01", 120, "");
    Run.on(claim, "settle", "-", "--ledger-out", ledger, "--decided-on", "2023-03-31");
  }

  @Test
  void whatIsAppendedStandsAfterWhatWasThereAndCountsForTheNextBatch() throws IOException {
    String before = Files.readString(ledger);
    Run run = append(agency("A-1", "2023-03-01", 120, "800"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Written: " + ledger);
    assertThat(Files.readString(ledger)).startsWith(before).hasLineCount(4);
    assertThat(append(agency("A-2", "2023-03-02", 10, "800")).out()).contains("4,000.00");
  }

  @Test
  void nothingNewLeavesTheFileAsItWas() throws IOException {
    String before = Files.readString(ledger);
    assertThat(append(agency("A-1", "2023-03-01", 120, "")).out()).doesNotContain("Written");
    assertThat(ledger).hasContent(before);
  }

  @Test
  void theLedgerIsTheSameAsWrittenWhole() throws IOException {
    Path whole = folder.resolve("whole.jsonl");
    Path compacted = folder.resolve("compacted.jsonl");
    String claim = agency("A-1", "2023-03-01", 120, "800");
    Run.on(claim, "settle", "-", "--ledger", ledger, "--ledger-out", whole);
    append(claim);
    Run run = Run.of("ledger", "compact", ledger, "-o", compacted);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("Written: " + compacted + "\n");
    assertThat(compacted).hasSameBinaryContentAs(whole);
    Run.of("ledger", "compact", ledger, "-o", ledger);
    assertThat(ledger).hasSameBinaryContentAs(whole);
    assertThat(Run.of("ledger", "compact", ledger, "-o", "-").out())
        .isEqualTo(Files.readString(whole));
  }

  @Test
  void whatWasCutOffIsSaidAndGoesWithTheNextBatch() throws IOException {
    String before = Files.readString(ledger);
    append(individual("I-1", "2023-05-01", 8));
    String after = Files.readString(ledger);
    Files.writeString(ledger, after.substring(0, after.length() - 9));
    Run checked = Run.of("ledger", "check", ledger);
    assertThat(checked.status()).isEqualTo(3);
    assertThat(checked.err()).contains("ledger.jsonl:3: from here on nothing is sealed");
    assertThat(checked.out()).contains("Batches: 1 · claims: 1 · decided on: 2023-03-31");
    assertThat(Run.of("ledger", "check", ledger, "--lang", "zh").err())
        .contains("ledger.jsonl:3：自此行起没有封签");
    Run again = append(individual("I-1", "2023-05-01", 8));
    assertThat(again.err()).contains("from here on nothing is sealed");
    assertThat(Files.readString(ledger)).isEqualTo(after).startsWith(before);
    Run sound = Run.of("ledger", "check", ledger);
    assertThat(sound.status()).isZero();
    assertThat(sound.out()).contains("sound. Batches: 2 · claims: 2", "Digest of the last seal: ");
  }

  @Test
  void onlyOneAppends() throws IOException {
    try (LedgerFile held = LedgerFile.open(ledger)) {
      Run run = append(individual("I-1", "2023-05-01", 8));
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("someone else is appending to it");
      assertThat(held.ledger().batches()).isEqualTo(1);
    }
  }

  private Run append(String claim) {
    return Run.on(claim, "settle", "-", "--ledger", ledger, "--append");
  }
}
