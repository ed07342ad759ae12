package io.github.goldenblue.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.json.LedgerWriter;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.settle.SettledBatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/** All that comes of a batch, as it is written. */
record Outcomes(List<String> decisions, List<String> rejections, String ledger) {
  /** On this machine alone, of files in their order. */
  static Outcomes here(Scene scene, Path... files) throws IOException {
    ClaimBatch batch = new ClaimBatch(scene.goldenBlue().claims());
    for (Path file : files) {
      try (InputStream stream = Files.newInputStream(file)) {
        batch.read("file:" + file, stream);
      }
    }
    return here(scene, batch);
  }

  static Outcomes here(Scene scene, ClaimBatch batch) throws IOException {
    SettledBatch settled = scene.settled(batch);
    ByteArrayOutputStream ledger = new ByteArrayOutputStream();
    LedgerWriter.write(settled.ledger(), ledger);
    return new Outcomes(
        settled.decisions().stream().map(scene.goldenBlue()::writeDecision).toList(),
        batch.rejected(settled.rejections()).stream().map(RejectedLine::toJson).toList(),
        ledger.toString(StandardCharsets.UTF_8));
  }

  /** On a cluster. */
  static Outcomes of(ClusterBatch batch) throws IOException {
    ByteArrayOutputStream ledger = new ByteArrayOutputStream();
    batch.writeLedger(ledger);
    return new Outcomes(
        texts(batch.decisions().collectAsList()),
        texts(batch.rejections().collectAsList()),
        ledger.toString(StandardCharsets.UTF_8));
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().map(row -> row.getString(row.size() - 1)).toList();
  }

  void areThoseOf(Outcomes other) {
    assertThat(decisions).containsExactlyElementsOf(other.decisions);
    assertThat(rejections).containsExactlyElementsOf(other.rejections);
    assertThat(Arrays.asList(ledger.split("\n")))
        .containsExactlyElementsOf(Arrays.asList(other.ledger.split("\n")));
    assertThat(ledger).isEqualTo(other.ledger);
  }
}
