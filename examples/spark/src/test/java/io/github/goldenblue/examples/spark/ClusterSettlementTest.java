package io.github.goldenblue.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What many machines decide is what one decides, to the byte. */
class ClusterSettlementTest {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  @AfterEach
  void fewPartitions() {
    Cluster.SPARK.conf().set(PARTITIONS, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64})
  void anyNumberOfPartitionsGivesTheBytesOfOneMachine(int partitions, @TempDir Path folder)
      throws IOException {
    Cluster.SPARK.conf().set(PARTITIONS, partitions);
    Path file = Files.write(folder.resolve("claims.jsonl"), Scene.USUAL.lines());
    Dataset<Row> lines =
        ClaimLines.ofJsonLines(Cluster.SPARK, file.toString())
            .repartition(partitions, functions.xxhash64(functions.col("line")));
    ClusterSettlement settlement = ClusterSettlement.with(Cluster.SPARK, Scene.USUAL.knowledge());
    try (ClusterBatch batch = settlement.settle(lines)) {
      Outcomes.of(batch).areThoseOf(Outcomes.here(Scene.USUAL, file));
    }
  }
}
