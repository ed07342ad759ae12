package io.github.goldenblue.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every line of the small file is rejected with a reason of its own, but for two. */
class RejectsTest {
  private static ClaimBatch batch;
  private static SettledBatch settled;
  private static List<RejectedLine> rejected;

  @BeforeAll
  static void settle() throws IOException {
    batch = new ClaimBatch(SettledYear.GOLDEN_BLUE.claims());
    try (InputStream lines = Files.newInputStream(SettledYear.DATA.resolve(Samples.REJECTS))) {
      batch.read(Samples.REJECTS, lines);
    }
    settled = SettledYear.GOLDEN_BLUE.settle(Ledger.EMPTY, batch.claims());
    rejected = batch.rejected(settled.rejections());
  }

  @Test
  void onlyTheGoodOnesAreDecided() {
    assertThat(settled.decisions())
        .extracting(Decision::claimId)
        .containsExactly("2023-R13-good-money-as-text", "2023-R26-good");
    assertThat(rejected).hasSize((int) batch.lines() - 2);
  }

  @Test
  void everyLineHasFaultsOfItsOwn() {
    assertThat(rejected).allSatisfy(line -> assertThat(line.faults()).isNotEmpty());
    assertThat(rejected.stream().map(RejectedLine::faults).collect(Collectors.toSet()))
        .as("faults that no other line has")
        .hasSize(rejected.size());
  }

  @Test
  void theFaultsAreOfManyKinds() {
    Set<String> kinds =
        rejected.stream()
            .flatMap(line -> line.faults().stream())
            .map(fault -> fault.path() + ": " + fault.expected())
            .collect(Collectors.toSet());
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void aDoubledIdIsNamedOnBothLines() {
    assertThat(rejected)
        .filteredOn(line -> line.claimId().endsWith("doubled-id"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.faults()).extracting(Fault::path).contains("id"));
  }
}
