package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.agency;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of their own process, killed in the middle of writing a ledger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerKilledTest {
  private static final int CLAIMS = 1_000;

  private final Path claims;
  private final Path before;
  private final Path whole;
  private final Path ledger;

  LedgerKilledTest(@TempDir Path folder) {
    this.claims = folder.resolve("claims.jsonl");
    this.before = folder.resolve("before.jsonl");
    this.whole = folder.resolve("whole.jsonl");
    this.ledger = folder.resolve("ledger.jsonl");
  }

  @BeforeAll
  void settleUnharmed() throws IOException {
    String first = agency("A-0", "2023-03-01", 120, "800");
    Run.on(first, "settle", "-", "--ledger-out", before, "--decided-on", "2023-03-31");
    Files.copy(before, whole);
    Files.write(
        claims,
        IntStream.rangeClosed(1, CLAIMS)
            .mapToObj(i -> agency("A-" + i, "2023-04-01", 10, "800").strip())
            .toList());
    assertThat(append(whole).status()).isZero();
  }

  @BeforeEach
  void begin() throws IOException {
    Files.copy(before, ledger, StandardCopyOption.REPLACE_EXISTING);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 99})
  void whatStoodInTheLedgerStandsAndTheRunIsRepeated(int percent) throws Exception {
    long added = Files.size(whole) - Files.size(before);
    kill(Files.size(before) + added * percent / 100, "--append");
    assertThat(Files.readString(ledger)).startsWith(Files.readString(before));
    assertThat(append(ledger).status()).isZero();
    assertThat(ledger).hasSameBinaryContentAs(whole);
  }

  @Test
  void aLedgerThatIsReplacedIsTheOldOneOrTheNew() throws Exception {
    kill(Files.size(before) + 1, "--ledger-out", ledger.toString());
    assertThat(Run.of("ledger", "check", ledger).status()).isZero();
    assertThat(append(ledger).status()).isZero();
    Run.of("ledger", "compact", ledger, "-o", ledger);
    assertThat(Run.of("ledger", "compact", whole, "-o", "-").out())
        .isEqualTo(Files.readString(ledger));
  }

  private Run append(Path to) {
    return Run.of("settle", claims, "--ledger", to, "--append");
  }

  /** Settles in a process that is killed once the ledger is longer than this. */
  private void kill(long length, String... output) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("settle", claims.toString()));
    arguments.addAll(List.of("--ledger", ledger.toString()));
    arguments.addAll(List.of(output));
    Process run = OwnProcess.start(arguments.toArray());
    try {
      while (run.isAlive() && Files.size(ledger) <= length) {
        Thread.sleep(1);
      }
    } finally {
      run.destroyForcibly().waitFor();
    }
  }
}
