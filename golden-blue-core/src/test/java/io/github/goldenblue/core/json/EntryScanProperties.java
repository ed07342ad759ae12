package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.RandomHistory;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The fast way to read an entry never reads another than the strict one. */
class EntryScanProperties {
  private static final byte[] OTHERS = "\"\\{}[]:, .0159-eaZ".getBytes(StandardCharsets.UTF_8);

  private final EntryScan scan = new EntryScan();

  @Property(tries = 150)
  void whatIsWrittenIsScanned(@ForAll long seed) {
    for (LedgerEntry entry : entries(new Random(seed))) {
      byte[] line = bytes(entry);
      if (new String(line, StandardCharsets.UTF_8).indexOf('\\') < 0) {
        assertThat(scan.read(line)).contains(entry);
      }
    }
  }

  @Property(tries = 150)
  void whatIsScannedInAChangedLineTheStrictReaderReadsTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    for (LedgerEntry entry : entries(random)) {
      for (int i = 0; i < 60; i++) {
        byte[] line = bytes(entry);
        int at = random.nextInt(line.length);
        line[at] =
            random.nextInt(4) == 0
                ? (byte) random.nextInt(256)
                : OTHERS[random.nextInt(OTHERS.length)];
        scan.read(line)
            .ifPresent(
                scanned -> assertThat(LedgerJson.read(WireParser.parse(line))).isEqualTo(scanned));
      }
    }
  }

  /** Else these laws and those of files would say little. */
  @Example
  void randomHistoriesHoldEveryTurnOfALedger() {
    Set<OutcomeKind> outcomes = EnumSet.noneOf(OutcomeKind.class);
    int later = 0;
    int staged = 0;
    int takenBack = 0;
    for (int seed = 0; seed < 100; seed++) {
      for (LedgerEntry entry : entries(new Random(seed))) {
        outcomes.add(entry.outcome().kind());
        later += entry.chain().later().isPresent() ? 1 : 0;
        staged += entry.chain().stage().isPresent() ? 1 : 0;
        takenBack += entry.subsidy().equals("reversal") ? 1 : 0;
      }
    }
    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            OutcomeKind.GRANTED,
            OutcomeKind.NEEDS_DETERMINATION,
            OutcomeKind.REFUSED,
            OutcomeKind.EXHAUSTED);
    assertThat(List.of(later, staged, takenBack)).allMatch(times -> times > 5);
  }

  private static List<LedgerEntry> entries(Random random) {
    List<Ledger> history =
        random.nextInt(3) == 0
            ? RandomHistory.ofCrews(random, 3)
            : RandomHistory.ofClaims(random, 6);
    return history.get(history.size() - 1).entries();
  }

  private static byte[] bytes(LedgerEntry entry) {
    return new LedgerJson().write(entry).getBytes(StandardCharsets.UTF_8);
  }
}
