package io.github.goldenblue.house;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A year of batches in Java, as the guide shows it. */
final class Year {
  private Year() {}

  static Ledger settle(
      GoldenBlue goldenBlue,
      Map<LocalDate, Path> batches,
      Consumer<Decision> decided,
      Consumer<RejectedLine> rejected)
      throws IOException {
    Ledger ledger = Ledger.EMPTY;
    for (LocalDate day : batches.keySet()) {
      Path file = batches.get(day);
      ClaimBatch batch = new ClaimBatch(goldenBlue.claims());
      try (InputStream lines = Files.newInputStream(file)) {
        batch.read(file.toString(), lines);
      }
      SettledBatch settled = goldenBlue.settlement(Optional.of(day)).settle(ledger, batch.claims());
      settled.decisions().forEach(decided);
      batch.rejected(settled.rejections()).forEach(rejected);
      ledger = settled.ledger();
    }
    return ledger;
  }
}
