package io.github.goldenblue.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checked-in files are what the generator makes, and a year of good claims. */
class SamplesTest {
  @Test
  void theGeneratorMakesTheCheckedInFiles(@TempDir Path folder) throws IOException {
    Samples.main(new String[] {folder.toString()});
    for (String file : List.of(Samples.CLAIMS, Samples.REJECTS, Samples.OBSERVATIONS)) {
      assertThat(folder.resolve(file))
          .as("made by ./mvnw -q -pl examples/samples -am package exec:exec -DskipTests")
          .hasSameBinaryContentAs(SettledYear.DATA.resolve(file));
    }
  }

  @Test
  void everyLineIsAClaimInCanonicalForm() {
    assertThat(SettledYear.LINES).hasSizeGreaterThanOrEqualTo(2000);
    assertThat(SettledYear.CLAIMS).as("ids").hasSameSizeAs(SettledYear.LINES);
    assertThat(SettledYear.CLAIMS.values())
        .allSatisfy(claim -> assertThat(claim.district()).isEqualTo(Intake.DISTRICT))
        .allSatisfy(claim -> assertThat(claim.on()).hasYear(2023))
        .extracting(SettledYear.GOLDEN_BLUE::writeClaim)
        .containsExactlyElementsOf(SettledYear.LINES);
  }

  @Test
  void allSubsidiesAreClaimed() {
    assertThat(SettledYear.CLAIMS.values().stream().map(Claim::subsidy).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(SettledYear.GOLDEN_BLUE.subsidies().ids());
  }

  @Test
  void theOrderOfTheLinesDoesNotMatter() {
    List<Claim> backwards = new ArrayList<>(SettledYear.CLAIMS.values());
    Collections.reverse(backwards);
    assertThat(SettledYear.GOLDEN_BLUE.settle(Ledger.EMPTY, backwards))
        .isEqualTo(SettledYear.SETTLED);
  }
}
