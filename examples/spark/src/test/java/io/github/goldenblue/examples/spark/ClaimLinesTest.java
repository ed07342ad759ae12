package io.github.goldenblue.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.ClaimBatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line is known by its number in its file, in whatever blocks the file is read. */
class ClaimLinesTest {
  private static final String BLOCK = "spark.sql.files.maxPartitionBytes";

  private final Path folder;

  ClaimLinesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void blocksAsUsual() {
    Cluster.SPARK.conf().unset(BLOCK);
  }

  @Test
  void linesAreNumberedThroughAllBlocksOfTheirFile() throws IOException {
    List<String> a = IntStream.range(0, 300).mapToObj(i -> "a".repeat(i % 37)).toList();
    List<String> b = IntStream.range(0, 20).mapToObj(i -> i + "\r").toList();
    Files.write(folder.resolve("a.jsonl"), a);
    Files.writeString(folder.resolve("b.jsonl"), String.join("\n", b));
    Cluster.SPARK.conf().set(BLOCK, 512);
    Dataset<Row> lines = ClaimLines.ofJsonLines(Cluster.SPARK, folder.toString());
    assertThat(lines.rdd().getNumPartitions()).isGreaterThan(5);
    assertThat(told(lines)).isEqualTo(told(a, b));
  }

  @Test
  void bytesThatAreNoTextComeAsTheyAre() throws IOException {
    byte[] bytes = {'{', (byte) 0xff, '}', '\n'};
    Files.write(folder.resolve("a.jsonl"), bytes);
    List<Row> lines = ClaimLines.ofJsonLines(Cluster.SPARK, folder.toString()).collectAsList();
    assertThat(lines.get(0).<byte[]>getAs(2)).containsExactly('{', 0xff, '}');
  }

  @Test
  void rowsOfParquetAreLinesToo() throws IOException {
    Scene scene = Scene.USUAL;
    Path file = Files.write(folder.resolve("claims.jsonl"), scene.lines());
    String parquet = folder.resolve("parquet").toString();
    Dataset<Row> texts = Cluster.SPARK.read().option("lineSep", "\n").text(file.toString());
    texts.select(functions.col("value").as("claim")).write().parquet(parquet);
    Dataset<Row> lines = ClaimLines.ofParquet(Cluster.SPARK, parquet);
    ClaimBatch one = new ClaimBatch(scene.goldenBlue().claims());
    lines.orderBy("file", "line").collectAsList().forEach(line -> ClaimLines.read(line, one));
    assertThat(one.lines()).isEqualTo(scene.lines().stream().filter(l -> !l.isBlank()).count());
    ClusterSettlement settlement = ClusterSettlement.with(Cluster.SPARK, scene.knowledge());
    try (ClusterBatch batch = settlement.settle(lines)) {
      Outcomes.of(batch).areThoseOf(Outcomes.here(scene, one));
    }
  }

  private List<String> told(Dataset<Row> lines) {
    return lines.orderBy("file", "line").collectAsList().stream()
        .map(
            row ->
                Path.of(ClaimLines.file(row)).getFileName()
                    + ":"
                    + ClaimLines.line(row)
                    + ":"
                    + new String(row.<byte[]>getAs(2), StandardCharsets.UTF_8))
        .toList();
  }

  private static List<String> told(List<String> a, List<String> b) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      told.add("a.jsonl:" + (i + 1) + ":" + a.get(i));
    }
    for (int i = 0; i < b.size(); i++) {
      told.add("b.jsonl:" + (i + 1) + ":" + b.get(i));
    }
    return told;
  }
}
